/** A mistake in writing: where it shows, in the words of Prometheus or in the query, and what to write instead. */
type Slip = { readonly message?: RegExp; readonly query?: RegExp; readonly hint: string }

/**
 * The first slips of those who learn PromQL, with a sentence in place of Prometheus' own. The messages are those of its
 * parser (promql/parser, releases 2.42 to 3.13). The first entry that fits is taken.
 */
const SLIPS: readonly Slip[] = [
  {
    query: /\$_*\{?\w*(interval|range)/,
    hint: 'A name with $ is a variable, which Grafana replaces before it asks. Prometheus needs the window itself, such as [1m].',
  },
  {
    query: /\b0,\d/,
    hint: 'A number has a point and not a comma, which separates arguments: 0.99.',
  },
  { query: /[“”„‘’´]/, hint: 'Those quotes come from a text processor. PromQL needs straight ones: "..." or \'...\'.' },
  { query: /^\s*select\b/i, hint: 'PromQL is not SQL: there is no verb, an expression is its own value.' },
  {
    query: /&&|\|\|/,
    hint: 'PromQL writes its operators on sets as words: and, or, unless. In braces a comma stands between two matchers.',
  },
  {
    message: /inside braces: '[<>]'/,
    hint: 'Values of labels are texts, which are never above or below a number. A regular expression chooses among them: {code=~"5.."}.',
  },
  { message: /inside braces: '~'/, hint: 'Not equal to a regular expression is !~, for example {code!~"5.."}.' },
  { message: /unexpected "=" in label matching/, hint: 'In braces one = compares a label, for example {code="500"}.' },
  {
    message: /inside braces: '\['/,
    hint: 'The window stands behind the braces: http_requests_total{code="500"}[1m].',
  },
  {
    message: /inside braces: '|in label matching, expected string/,
    hint: 'The value of a label stands in quotes, for example {code="500"} or {code=~"5.."}.',
  },
  {
    message: /in label matching, expected "," or "}"/,
    hint: 'A comma stands between two matchers: {operation="getPerson",code="500"}.',
  },
  {
    message: /in label matching, expected label matching operator/,
    hint: 'A matcher is a label, one of = != =~ !~, and a value in quotes, for example {code=~"5.."}.',
  },
  { message: /unexpected end of input inside braces/, hint: 'A brace is open: } is missing.' },
  {
    message: /unexpected <(by|without)> in aggregation/,
    hint: 'by (...) stands before the parentheses of its aggregation or behind them, not inside: sum by (operation) (...).',
  },
  {
    message: /in grouping opts, expected "\("/,
    hint: 'The labels of a grouping stand in parentheses: sum by (operation) (...).',
  },
  {
    message: /unexpected identifier "\w+" in aggregation/,
    hint: 'What is aggregated stands in parentheses, and nothing else: sum by (operation) (rate(http_requests_total[1m])).',
  },
  {
    message: /expected type range vector in call to function "\w+", got instant vector/,
    hint: 'The function needs a window in brackets behind the selector: rate(http_requests_total[1m]). One sample alone has no rate.',
  },
  {
    message: /ranges only allowed for vector selectors/,
    hint: 'A window in brackets belongs to a selector, inside the innermost parentheses: sum(rate(http_requests_total[1m])).',
  },
  {
    message: /expected type scalar in call to function "histogram_quantile"/,
    hint: 'The quantile comes first, then the buckets: histogram_quantile(0.99, sum by (le) (...)).',
  },
  {
    message:
      /expected type instant vector in aggregation expression, got range vector|must contain only scalar and instant vector types/,
    hint: 'A window gives all samples in it. A function such as rate() makes one value of them first: sum(rate(http_requests_total[1m])).',
  },
  {
    message: /arguments? for aggregate expression provided, expected 1, got/,
    hint: 'Such an aggregation takes series and no number: max(...). To keep a value above a number, use clamp_min(..., 0).',
  },
  {
    message:
      /wrong number of arguments for aggregate expression|expected 2 argument\(s\) in call to "histogram_quantile"/,
    hint: 'Its number is missing, which comes first: topk(1, ...), quantile(0.99, ...), histogram_quantile(0.99, ...).',
  },
  {
    message:
      /missing unit character in duration|bad (number or )?duration syntax|unexpected character: '\w', expected ':'/,
    hint: 'A window is a number and its unit, without a space: [30s], [1m], [1h].',
  },
  {
    message: /unexpected duration/,
    hint: 'A number in a calculation has no unit: / 60, for the seconds of a minute.',
  },
  {
    message: /unknown function with name "p\d+"/,
    hint: 'A quantile of a histogram is histogram_quantile(0.99, ...), with the quantile as a share.',
  },
  {
    message: /unknown function with name "(mean|average)"/i,
    hint: 'The mean of series is avg(), that of samples in a window avg_over_time().',
  },
  {
    message: /unknown function with name "histogram_(avg|count|fraction|stddev|stdvar|sum)"/,
    hint: 'This Prometheus is too old for the functions of native histograms. Lesson 11 needs Prometheus 3.8 or newer.',
  },
  { message: /unclosed left parenthesis/, hint: 'A parenthesis is open: ) is missing.' },
  { message: /unclosed left bracket/, hint: 'A bracket is open: ] is missing.' },
  { message: /unexpected right parenthesis/, hint: 'There is one ) too many, or one ( too few.' },
  {
    message: /unexpected "\{"/,
    hint: 'Braces stand directly behind the name of the metric: rate(http_requests_total{code="500"}[1m]).',
  },
  {
    query: /%\s*($|[*/)])/,
    hint: '% is the remainder of a division. A share lies between 0 and 1; 100 * makes a percentage of it.',
  },
  {
    message: /error parsing regexp/,
    hint: 'The regular expression is not one. Any characters are .*, one of them is a dot: {code=~"5.."}.',
  },
  {
    message: /comparisons between scalars must use BOOL/,
    hint: 'A comparison of two numbers needs bool, but here nothing is read from a metric.',
  },
]

/** What to write instead, for the slips that beginners make; undefined for any other mistake. */
export function hintOfSlip(query: string, message: string): string | undefined {
  return SLIPS.find((slip) => slip.message?.test(message) || slip.query?.test(query))?.hint
}
