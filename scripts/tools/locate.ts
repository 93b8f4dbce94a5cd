import { accessSync, constants, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/** Where install.sh puts what it builds. */
export function toolsFolder(env: Env): string {
  return env.PROMETRIC_TOOLS || join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'prometric', 'tools')
}

/** Where Debian puts runc, debootstrap and haproxy, and where a user's PATH does not lead. */
const SYSTEM = ['/usr/sbin', '/sbin']

/** Programs that do as well where one is missing: GitHub's machines have Chrome, and Ubuntu has no package of Chromium. */
const INSTEAD: Readonly<Record<string, string>> = { chromium: 'google-chrome' }

/**
 * The path of a program, from install.sh's folder or else from PATH or the folders of the system's own programs. Windows
 * says Path, which a copy of its environment keeps.
 */
export function locate(name: string, env: Env, platform = process.platform): string | undefined {
  const path = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  const folders = [join(toolsFolder(env), 'bin'), ...path, ...SYSTEM]
  const names = [name, ...(INSTEAD[name] ? [INSTEAD[name]] : [])].map(
    (one) => one + (platform === 'win32' ? '.exe' : ''),
  )
  return names.flatMap((one) => folders.map((folder) => join(folder, one))).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
