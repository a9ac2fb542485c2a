import { homedir } from 'node:os'
import { join } from 'node:path'

/** `--data`, else AJAR_DATA, else the platform's folder for programs' data. */
export function dataFolder(flag: string | undefined, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (flag) return flag
  if (env['AJAR_DATA']) return env['AJAR_DATA']
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Ajar')
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Ajar')
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'ajar')
}

/** AJAR_DATABASE_URL: a PostgreSQL to keep everything in; undefined for SQLite in the data folder. */
export function databaseUrl(env: NodeJS.ProcessEnv): string | undefined {
  return env['AJAR_DATABASE_URL'] || undefined
}

/** The zone of this computer, asked once; UTC where it does not know one. */
export function homeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
}
