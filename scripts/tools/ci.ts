/** Whether this is CI, where nothing is skipped: `CI` has a value other than `false` and `0`, as in the package ci-info. */
export function isCi({ CI = '' }: Readonly<Record<string, string | undefined>>): boolean {
  return !['', 'false', '0'].includes(CI.toLowerCase())
}
