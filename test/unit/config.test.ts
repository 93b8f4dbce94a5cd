import { describe, expect, it } from 'vitest'
import { OPTIONS } from '../../src/config.ts'
import { helpText, readConfig } from '../../src/read-config.ts'

const secrets = OPTIONS.filter(({ isSecret }) => isSecret)
const others = OPTIONS.filter(({ isSecret }) => !isSecret)

describe('an empty variable', () => {
  it('is one that is not given', () => {
    const empty = Object.fromEntries(others.map(({ env }) => [env, '']))
    expect(readConfig([], empty)).toEqual(readConfig([], {}))
    expect(readConfig(['--port', '1'], empty)).toEqual(readConfig(['--port', '1'], {}))
  })

  it.each(secrets.map(({ env }) => env))('%s stops the start, because it would open what it should lock', (env) => {
    expect(readConfig([], { [env]: '' })).toEqual({
      kind: 'wrong',
      mistakes: [expect.stringMatching(`^${env}: is empty; leave it out to have none, or give it `)],
    })
  })

  it('is no longer empty with a space in it', () => {
    expect(readConfig([], { PORT: ' ' })).toEqual({
      kind: 'wrong',
      mistakes: ['PORT: must be a whole number from 0 to 65535, such as 7080, not " "'],
    })
  })
})

describe.each(OPTIONS.map(({ flag, isSwitch }) => [flag, isSwitch] as const))('the flag --%s', (flag, isSwitch) => {
  it.each([
    [[`--${flag}=`], `--${flag}`],
    [[`--${flag}`, ''], isSwitch ? 'argument 2: belongs to no flag' : `--${flag}`],
  ])('is refused when it is empty: %j', (argv, says) => {
    expect(readConfig(argv, {})).toMatchObject({ kind: 'wrong', mistakes: [expect.stringContaining(says)] })
  })
})

describe('a mistake', () => {
  it.each([
    [['--prot', '80'], ['--prot: no such flag (see --help)']],
    [
      ['--prot=80', '81'],
      [
        '--prot: no such flag (see --help)',
        'argument 2: belongs to no flag (see --help; npm wants -- before flags: npm start -- --port 7080)',
      ],
    ],
    [
      ['--prot', '80', '81'],
      [
        '--prot: no such flag (see --help)',
        'argument 3: belongs to no flag (see --help; npm wants -- before flags: npm start -- --port 7080)',
      ],
    ],
    [
      ['80', '--prot'],
      [
        'argument 1: belongs to no flag (see --help; npm wants -- before flags: npm start -- --port 7080)',
        '--prot: no such flag (see --help)',
      ],
    ],
    [['--port'], ['--port: needs a value, a whole number from 0 to 65535, such as 7080']],
    [
      ['--log-level', 'loud'],
      ['--log-level: must be one of trace, debug, info, warn, error, fatal, silent, such as debug, not "loud"'],
    ],
  ])('is one line, with an example of what is wanted: %j', (argv, mistakes) => {
    expect(readConfig(argv, {})).toEqual({ kind: 'wrong', mistakes })
  })
})

describe('--demo', () => {
  const configOf = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const reading = readConfig(argv, env)
    return reading.kind === 'run' ? { ...reading.config, demo: undefined } : reading
  }

  it('changes the defaults of traffic and day alone, as does its variable', () => {
    const wanted = { ...(configOf([]) as object), traffic: 10, dayMs: 20 * 60_000 }
    expect(configOf(['--demo'])).toEqual(wanted)
    expect(configOf([], { PROMETRIC_DEMO: 'on' })).toEqual(wanted)
  })

  it.each([
    [['--demo', '--traffic', '50'], {}, { traffic: 50, dayMs: 1_200_000 }],
    [['--day', '1h', '--demo'], { PROMETRIC_TRAFFIC: '7' }, { traffic: 7, dayMs: 3_600_000 }],
    [['--demo'], { PROMETRIC_TRAFFIC: '' }, { traffic: 10 }],
    [['--demo=off'], { PROMETRIC_DEMO: 'on' }, { traffic: 0 }],
  ])('gives way to flags and variables: %j %j', (argv, env, wanted) => {
    expect(configOf(argv, env)).toMatchObject(wanted)
  })

  it.each([
    ['on', 10],
    ['true', 10],
    ['1', 10],
    ['off', 0],
    ['false', 0],
    ['0', 0],
  ])('may be %s', (word, traffic) => {
    expect(configOf([], { PROMETRIC_DEMO: word })).toMatchObject({ traffic })
    expect(configOf([`--demo=${word}`])).toMatchObject({ traffic })
  })

  it('prints the defaults that it changes, and that it does', () => {
    expect(readConfig(['--demo', '--help'], {})).toEqual({ kind: 'help', isDemo: true })
    expect(helpText(true)).toMatch(
      /^Usage: npm run demo .*\n\n.*--demo[\s\S]*TRAFFIC, default 10\n[\s\S]*DAY, default 20m\n/,
    )
    expect(readConfig(['--help'], {})).toEqual({ kind: 'help', isDemo: false })
    expect(readConfig(['-h'], {})).toEqual({ kind: 'help', isDemo: false })
    expect(readConfig(['--help=false'], {})).toEqual({ kind: 'wrong', mistakes: ['--help: takes no value'] })
    expect(readConfig(['--demo', '--demo'], {})).toMatchObject({ kind: 'run', config: { demo: true } })
    const mistakes = ['--demo: given as on and as false']
    expect(readConfig(['--demo', '--demo=false'], {})).toEqual({ kind: 'wrong', mistakes })
    expect(helpText(false)).toMatch(/^Usage: npm start [\s\S]*TRAFFIC, default 0\n[\s\S]*DAY, default 24h\n/)
  })

  it('is on or off', () => {
    const mistakes = ['PROMETRIC_DEMO: must be on, true or 1, or off, false or 0, such as on, not "yes"']
    expect(readConfig([], { PROMETRIC_DEMO: 'yes' })).toEqual({ kind: 'wrong', mistakes })
    expect(readConfig(['--demo', 'on'], {})).toEqual({
      kind: 'wrong',
      mistakes: ['argument 2: belongs to no flag (see --help; npm wants -- before flags: npm start -- --port 7080)'],
    })
  })
})

describe('--host', () => {
  const hostOf = (host: string) => {
    const reading = readConfig(['--host', host], {})
    return reading.kind === 'run' ? reading.config.host : reading
  }
  it.each([
    ['[::1]', '::1'],
    ['[::]', '::'],
    ['::1', '::1'],
    ['[fe80::1%lo]', 'fe80::1%lo'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
  ])('%s is %s', (text, host) => {
    expect(hostOf(text)).toBe(host)
  })

  it.each(['[]', '[127.0.0.1]', '[localhost]', '[::1', '::1]', '[::1]:7080', '[[::1]]', 'a b'])(
    'refuses %s',
    (text) => {
      const mistake = `--host: must be an address or a name without a port, such as 127.0.0.1 or ::1, not ${JSON.stringify(text)}`
      expect(hostOf(text)).toEqual({ kind: 'wrong', mistakes: [mistake] })
    },
  )
})

describe('--allowed-hosts', () => {
  it('takes spaces between names', () => {
    const config = { allowedHosts: ['a.example', 'b.example'] }
    expect(readConfig(['--allowed-hosts', 'a.example, b.example'], {})).toMatchObject({ kind: 'run', config })
  })

  it.each(['*.a.example', 'a.example:8080', 'a.example,'])('refuses %s and says what a name is without', (text) => {
    const mistake = `--allowed-hosts: must be names without ports and wildcards, such as a.example,b.example, or * for all, not ${JSON.stringify(text)}`
    expect(readConfig(['--allowed-hosts', text], {})).toEqual({ kind: 'wrong', mistakes: [mistake] })
  })
})

describe('the end of a range', () => {
  it.each([
    [['--port', '65535'], { port: 65_535 }],
    [['--snapshot-interval', '1s'], { snapshotIntervalMs: 1000 }],
    [['--trace-ratio', '1'], { traceRatio: 1 }],
  ])('is part of it: %j', (argv, config) => {
    expect(readConfig(argv, {})).toMatchObject({ kind: 'run', config })
  })

  it.each(['headers-timeout', 'stall-timeout'])('is not part of --%s, where 0 would mean no limit', (flag) => {
    expect(readConfig([`--${flag}`, '0'], {})).toMatchObject({ kind: 'wrong' })
  })
})

describe('--otlp', () => {
  const otlpOf = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const reading = readConfig(argv, env)
    return reading.kind === 'run' ? reading.config.otlp : reading
  }

  it.each([
    [[], {}, undefined],
    [[], { OTEL_EXPORTER_OTLP_ENDPOINT: '' }, undefined],
    [['--otlp', 'http://localhost:4318/v1/traces'], {}, 'http://localhost:4318/v1/traces'],
    [['--otlp', 'https://a.example/any?tenant=1'], {}, 'https://a.example/any?tenant=1'],
    [[], { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' }, 'http://localhost:4318/v1/traces'],
    [[], { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://a.example/otlp/' }, 'https://a.example/otlp/v1/traces'],
    [[], { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://a.example/?tenant=1' }, 'https://a.example/v1/traces?tenant=1'],
    [['--otlp', 'http://b.example/t'], { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c.example' }, 'http://b.example/t'],
  ])('is a whole URL, its variable a base URL: %j %j', (argv, env, url) => {
    expect(otlpOf(argv, env)).toBe(url)
  })

  it.each([
    [['--otlp', 'localhost:4318'], {}, '--otlp: must be a URL of http or https'],
    [['--otlp', 'grpc://localhost:4317'], {}, '--otlp: must be a URL of http or https'],
    [
      [],
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' },
      'OTEL_EXPORTER_OTLP_ENDPOINT: must be a base URL of http or https',
    ],
    [[], { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }, 'such as http://localhost:4318'],
    [
      [],
      { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      'OTEL_EXPORTER_OTLP_PROTOCOL: must be one of http/json, http/protobuf',
    ],
    [
      [],
      { OTEL_EXPORTER_OTLP_PROTOCOL: 'protobuf' },
      'OTEL_EXPORTER_OTLP_PROTOCOL: must be one of http/json, http/protobuf',
    ],
    [['--trace-ratio', '1.5'], {}, '--trace-ratio: must be a number from 0 to 1'],
  ])('stops the start with one line when it is wrong: %j %j', (argv, env, mistake) => {
    expect(otlpOf(argv, env)).toEqual({ kind: 'wrong', mistakes: [expect.stringContaining(mistake)] })
  })

  it.each([
    [['--otlp', 'https://user:swordfish@a.example/v1/traces'], {}],
    [['--otlp', 'https://user:swordfish@a.example:99999/'], {}],
    [[], { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://swordfish@a.example' }],
    [[], { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector/?token=swordfish' }],
  ])('takes no password and prints none: %j %j', (argv, env) => {
    const reading = otlpOf(argv, env)
    expect(reading).toMatchObject({ kind: 'wrong' })
    expect(JSON.stringify(reading)).not.toContain('swordfish')
  })
})

describe('--snapshot', () => {
  it('is the file of a store in memory, and refused beside one on a server', () => {
    expect(readConfig(['--snapshot', 'a'], {})).toMatchObject({ kind: 'run', config: { snapshot: 'a' } })
    expect(readConfig(['--snapshot', 'a', '--store', 'redis://:swordfish@localhost:6379/0'], {})).toEqual({
      kind: 'wrong',
      mistakes: ['--snapshot: keeps the persons of --store memory alone; the server has its own'],
    })
  })

  it.each(['500ms', '25h', '60'])('is not written every %s', (interval) => {
    const wrong = `--snapshot-interval: must be a duration such as 5m, from 1s to 24h, not "${interval}"`
    expect(readConfig(['--snapshot-interval', interval], {})).toEqual({ kind: 'wrong', mistakes: [wrong] })
  })
})

describe('--store', () => {
  it('is memory, or the URL of a server', () => {
    const storeOf = (...argv: string[]) => {
      const reading = readConfig(argv, {})
      return reading.kind === 'run' ? String(reading.config.store) : reading
    }
    expect(storeOf()).toBe('memory')
    expect(readConfig([], { PROMETRIC_STORE: '' })).toMatchObject({ kind: 'run', config: { store: 'memory' } })
    for (const url of ['redis://localhost', 'rediss://ada:pass@store.example:6380/2', 'redis://[::1]:6379/0']) {
      expect(storeOf('--store', url)).toBe(url)
    }
  })

  it.each([
    [['--store', 'http://localhost'], '--store: must be memory, or a URL of redis or rediss with a database'],
    [['--store', 'constructor'], '--store: must be memory'],
    [['--store', 'redis://localhost/a'], '--store: must be memory'],
    [['--store', 'redis://localhost/0?db=1'], '--store: must be memory'],
    [['--store', 'redis://:swordfish@'], '--store: must be memory'],
    [['--store', 'redis://:swordfish%@localhost'], '--store: must be memory'],
    [['--store', 'redis://ada@localhost'], '--store: must be memory'],
    [['--store=', 'redis://:swordfish@localhost'], 'argument 2: belongs to no flag'],
    [['redis://:swordfish@localhost'], 'argument 1: belongs to no flag'],
    [['--store-prefix', 'a{b}'], '--store-prefix: must be up to 64 letters, digits and -._:'],
  ])('stops the start with one line when it is wrong, without what may be a password: %j', (argv, mistake) => {
    const reading = readConfig(argv, {})
    expect(reading).toMatchObject({
      kind: 'wrong',
      mistakes: expect.arrayContaining([expect.stringContaining(mistake)]),
    })
    expect(JSON.stringify(reading)).not.toContain('swordfish')
  })
})
