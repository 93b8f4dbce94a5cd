import type { Dataquery } from '@grafana/grafana-foundation-sdk/prometheus'
import * as units from '@grafana/grafana-foundation-sdk/units'
import { describe, expect, it } from 'vitest'
import { measuredOperations } from '../../generated/operations.ts'
import { dashboards, panelsOf, queriesOf } from '../support/panels.ts'

const COLUMNS = 24

describe('the dashboards', () => {
  it('are four, and each has an identity of its own', () => {
    expect(dashboards.map(([file]) => file)).toEqual([
      'histogram-school.json',
      'objectives.json',
      'overview.json',
      'runtime.json',
    ])
    for (const [file, { uid, title, description }] of dashboards) {
      expect(uid).toBe(`prometric-${file.replace('.json', '')}`)
      expect(title).toMatch(/^Prometric \/ /)
      expect(description).toMatch(/\.$/)
    }
  })
})

describe.each(dashboards)('%s', (_, board) => {
  it('has panels with a title, a unit that Grafana knows, and a description that says what to look for', () => {
    const panels = panelsOf(board)
    expect(panels.length).toBeGreaterThan(5)
    expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length)
    for (const { title, description, fieldConfig } of panels) {
      expect(title).not.toBe('')
      expect(description?.length, title).toBeGreaterThan(60)
      expect(description, title).toMatch(/\.$/)
      expect(Object.values(units), title).toContain(fieldConfig?.defaults.unit)
    }
  })

  it('asks the data source of its variable, with an expression and a letter for each query', () => {
    const source = { type: 'prometheus', uid: '$datasource' }
    for (const panel of panelsOf(board)) {
      expect(panel.datasource).toEqual(source)
      const queries = queriesOf(panel)
      expect(queries.map(({ refId }) => refId)).toEqual([...'ABCDEFGHIJ'].slice(0, queries.length))
      expect(queries.length, panel.title).toBeGreaterThan(0)
      for (const { expr, datasource, legendFormat } of queries) {
        expect(expr, panel.title).toBeTruthy()
        expect(legendFormat, panel.title).toBeTruthy()
        expect(datasource).toEqual(source)
      }
    }
    const [first, second] = board.templating.list ?? []
    expect(first).toMatchObject({ type: 'datasource', name: 'datasource', query: 'prometheus' })
    expect(second).toMatchObject({ type: 'query', name: 'job', datasource: source })
  })

  it('uses variables that it has', () => {
    const names = (board.templating.list ?? []).map(({ name }) => name)
    const text = JSON.stringify(board.panels) + JSON.stringify(board.annotations)
    const used = [...text.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name).filter((name) => !name.startsWith('__'))
    expect(used.filter((name) => !names.includes(name))).toEqual([])
    expect(names.filter((name) => !used.includes(name))).toEqual([])
  })

  it('offers the measured operations of the contract where there is one to choose', () => {
    const offered = board.templating.list?.find(({ name }) => name === 'operation')?.options
    if (!offered) return
    expect(offered.map(({ value }) => value).sort()).toEqual([...measuredOperations].sort())
    expect(offered.filter(({ selected }) => selected)).toHaveLength(1)
  })

  it('gives each panel a number of its own and a place of its own', () => {
    const panels = board.panels ?? []
    const ids = panels.map(({ id }) => id)
    expect(new Set(ids).size).toBe(panels.length)
    for (const id of ids) expect(id).toBeGreaterThan(0)
    const taken = new Map<string, string>()
    for (const { gridPos, title = '' } of panels) {
      const { x, y, w, h } = gridPos ?? { x: -1, y: -1, w: 0, h: 0 }
      expect(w * h, title).toBeGreaterThan(0)
      expect(x, title).toBeGreaterThanOrEqual(0)
      expect(x + w, title).toBeLessThanOrEqual(COLUMNS)
      for (let cell = 0; cell < w * h; cell++) {
        const place = `${x + (cell % w)},${y + Math.floor(cell / w)}`
        expect(taken.get(place), `${title} lies on ${taken.get(place)}`).toBeUndefined()
        taken.set(place, title)
      }
    }
    const height = Math.max(...panels.map(({ gridPos }) => (gridPos?.y ?? 0) + (gridPos?.h ?? 0)))
    expect(taken.size, 'there is a hole in the grid').toBe(COLUMNS * height)
  })

  it('marks incidents and alerts', () => {
    const asked = (board.annotations.list ?? []).map(({ name, target }) => [
      name,
      (target as unknown as Dataquery).expr,
    ])
    expect(asked).toEqual([
      ['Incidents', expect.stringContaining('incident_active{job="$job"}')],
      ['Alerts', expect.stringContaining('ALERTS{alertstate="firing",job="$job"}')],
    ])
  })
})
