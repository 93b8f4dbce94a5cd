import { PanelBuilder as BarGauge } from '@grafana/grafana-foundation-sdk/bargauge'
import type { Builder } from '@grafana/grafana-foundation-sdk/cog'
import {
  BigValueColorMode,
  BigValueGraphMode,
  GraphThresholdsStyleConfigBuilder,
  GraphThresholdsStyleMode,
  LegendDisplayMode,
  LegendPlacement,
  ReduceDataOptionsBuilder,
  SortOrder,
  StackingConfigBuilder,
  StackingMode,
  TooltipDisplayMode,
  VizLegendOptionsBuilder,
  VizOrientation,
  VizTooltipOptionsBuilder,
} from '@grafana/grafana-foundation-sdk/common'
import {
  type Panel,
  type Threshold,
  ThresholdsConfigBuilder,
  ThresholdsMode,
} from '@grafana/grafana-foundation-sdk/dashboard'
import { PanelBuilder as Heatmap, YAxisConfigBuilder } from '@grafana/grafana-foundation-sdk/heatmap'
import { DataqueryBuilder, PromQueryFormat } from '@grafana/grafana-foundation-sdk/prometheus'
import { PanelBuilder as Stat } from '@grafana/grafana-foundation-sdk/stat'
import { PanelBuilder as TimeSeries } from '@grafana/grafana-foundation-sdk/timeseries'

/** What somebody sees: a title, what to look for, and queries by what their series are called. */
export type View = {
  readonly title: string
  readonly about: string
  readonly unit: string
  /** Of 24 columns. */
  readonly width: number
  readonly queries: readonly (readonly [legend: string, expr: string])[]
  /** Whether the panel shows exemplars, each of which leads to a trace. */
  readonly exemplars?: boolean
  /** What the panel says while nothing happens that could have a value, as a ratio of no requests has none. */
  readonly idle?: string
  /** From which value on another colour holds, the first for everything below. */
  readonly colors?: readonly Threshold[]
}

/** What a panel about requests says while none arrive. */
export const NO_REQUESTS = 'no requests'

/** The data source that the dashboard's variable names. */
export const SOURCE = { type: 'prometheus', uid: '$datasource' }

/** The least step of a query; with it `$__rate_interval` is never shorter than a minute, which is four of them. */
const STEP = '15s'

const HEIGHT = { stat: 4, graph: 9 }

const targets = ({ queries, exemplars = false }: View, shape: (query: DataqueryBuilder) => DataqueryBuilder) =>
  queries.map(([legend, expr], index) => {
    const query = new DataqueryBuilder()
      .refId(String.fromCharCode(65 + index))
      .datasource(SOURCE)
      .expr(expr)
      .legendFormat(legend)
      .interval(STEP)
    return shape(exemplars ? query.exemplar(true) : query)
  })

type Time = (query: DataqueryBuilder) => DataqueryBuilder
const range: Time = (query) => query.range()
const instant: Time = (query) => query.instant()

const colors = ({ colors = [] }: View) => new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps([...colors])

/** Sets what panels of all kinds have in common. */
function describe<P extends TimeSeries | Stat | BarGauge>(panel: P, view: View, height: number, time: Time): P {
  panel
    .title(view.title)
    .description(view.about)
    .unit(view.unit)
    .datasource(SOURCE)
    .span(view.width)
    .height(height)
    .targets(targets(view, time))
  if (view.idle) panel.noValue(view.idle)
  return panel
}

/** A line for each series, with its last and largest value below. */
export function lines(view: View): TimeSeries {
  const panel = describe(new TimeSeries(), view, HEIGHT.graph, range)
    .min(0)
    .fillOpacity(8)
    .legend(
      new VizLegendOptionsBuilder()
        .displayMode(LegendDisplayMode.Table)
        .placement(LegendPlacement.Bottom)
        .showLegend(true)
        .calcs(['lastNotNull', 'max']),
    )
    .tooltip(new VizTooltipOptionsBuilder().mode(TooltipDisplayMode.Multi).sort(SortOrder.Descending))
  if (!view.colors) return panel
  return panel
    .thresholds(colors(view))
    .thresholdsStyle(new GraphThresholdsStyleConfigBuilder().mode(GraphThresholdsStyleMode.Dashed))
}

/** The same, one on top of the other: for what adds up. */
export const stacked = (view: View): TimeSeries =>
  lines(view).fillOpacity(30).stacking(new StackingConfigBuilder().mode(StackingMode.Normal))

/** The last value in large letters, in front of where it came from. */
export function stat(view: View): Builder<Panel> {
  return describe(new Stat(), view, HEIGHT.stat, range)
    .reduceOptions(new ReduceDataOptionsBuilder().calcs(['lastNotNull']))
    .graphMode(BigValueGraphMode.Area)
    .colorMode(view.colors ? BigValueColorMode.Value : BigValueColorMode.None)
    .thresholds(colors(view))
}

/** A bar for each series, of its value now. */
export function bars(view: View): Builder<Panel> {
  return describe(new BarGauge(), view, HEIGHT.graph, instant)
    .reduceOptions(new ReduceDataOptionsBuilder().calcs(['lastNotNull']))
    .orientation(VizOrientation.Horizontal)
    .min(0)
    .thresholds(colors(view))
}

/** Buckets over time, darker where more was observed; the queries give one series for each `le`. */
export function heat(view: View): Builder<Panel> {
  return new Heatmap()
    .title(view.title)
    .description(view.about)
    .unit('short')
    .datasource(SOURCE)
    .span(view.width)
    .height(HEIGHT.graph)
    .targets(targets(view, (query) => query.range().format(PromQueryFormat.Heatmap)))
    .calculate(false)
    .yAxis(new YAxisConfigBuilder().unit(view.unit))
}
