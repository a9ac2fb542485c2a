/**
 * Dates as mail writes them: RFC 5322 with its obsolete forms, asctime, and ISO 8601. Never the process's time zone:
 * a date without a zone counts as UTC. (`Date.parse` takes the local zone there, and differs between engines.)
 */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Minutes east of UTC. Military letters are deliberately absent: RFC 5322 §4.3 says to read them as -0000. */
const zoneMinutes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 60,
    bst: 60,
    cet: 60,
    met: 60,
    mez: 60,
    cest: 120,
    mest: 120,
    mesz: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    ist: 330,
    jst: 540,
    kst: 540,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
    nst: -210,
    ast: -240,
    adt: -180,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
  }),
)

const clock = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d{1,9})?`
const zone = String.raw`(?:gmt|utc)?[+-]\d{1,2}(?::?\d{2})?(?!\d)|[+-]\d{3}(?!\d)|[a-z]{1,5}`
const rfc5322 = new RegExp(
  String.raw`(\d{1,2})[ \t-]{1,4}([a-z]{3,12})\.?,?[ \t-]{1,4}(\d{2,4}),?[ \tt]{1,4}${clock}[ \t]{0,4}([ap]m)?[ \t]{0,4}(${zone})?`,
)
const asctime = new RegExp(
  String.raw`([a-z]{3,9})[ \t]{1,4}(\d{1,2}),?[ \t]{1,4}${clock}[ \t]{0,4}((?:[+-]\d{4}|[a-z]{1,5})(?:[ \t]{1,4}[+-]\d{4})?)?[ \t]{0,4}(\d{4})(?:[ \t]{1,4}([+-]\d{4}))?`,
)
/** What programs print that never heard of mail: `Mon Jan 05 2026 09:00:00 GMT+0100`, `January 5, 2026 9:00 AM`. */
const spoken = new RegExp(
  String.raw`([a-z]{3,9})[ \t]{1,4}(\d{1,2}),?[ \t]{1,4}(\d{4}),?[ \t]{1,4}${clock}[ \t]{0,4}([ap]m)?[ \t]{0,4}(${zone})?`,
)
const iso = new RegExp(String.raw`(\d{4})-(\d{2})-(\d{2})[t \t]{1,2}${clock}[ \t]{0,2}(z|[+-]\d{2}:?\d{2})?`)

/** Epoch milliseconds, or null when no date can be read. Only the first 200 characters are looked at. */
export function parseMailDate(written: string): number | null {
  const text = written.slice(0, 200).toLowerCase()

  const usual = rfc5322.exec(text)
  if (usual) {
    const [, day, month, year, hour, minute, second, half, zone] = usual
    return instant(fullYear(year ?? ''), monthOf(month), day, hourOf(hour, half), minute, second, zone)
  }

  const unix = asctime.exec(text)
  if (unix) {
    const [, month, day, hour, minute, second, before, year, after] = unix
    return instant(
      Number(year),
      monthOf(month),
      day,
      Number(hour),
      minute,
      second,
      after ?? before?.split(/[ \t]/).at(-1),
    )
  }

  const other = spoken.exec(text)
  if (other) {
    const [, month, day, year, hour, minute, second, half, zone] = other
    return instant(Number(year), monthOf(month), day, hourOf(hour, half), minute, second, zone)
  }

  const standard = iso.exec(text)
  if (!standard) return null

  const [, year, month, day, hour, minute, second, zone] = standard
  return instant(Number(year), Number(month) - 1, day, Number(hour), minute, second, zone)
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').replace('mai', 'may').replace('okt', 'oct').replace('dez', 'dec').slice(0, 3))
}

/** RFC 5322 §4.3: two digits below 50 are this century, the rest and three digits count from 1900. */
function fullYear(written: string): number {
  const year = Number(written)
  if (written.length === 2) return year < 50 ? 2000 + year : 1900 + year
  return written.length === 3 ? 1900 + year : year
}

function hourOf(hour: string | undefined, half: string | undefined): number {
  const written = Number(hour)
  if (half === undefined || written > 12) return written
  return (written % 12) + (half === 'pm' ? 12 : 0)
}

function instant(
  year: number,
  month: number,
  day: string | undefined,
  hour: number,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): number | null {
  if (month < 0 || month > 11 || hour > 24 || Number(minute) > 59 || Number(day) > 31 || Number(day) < 1) return null
  if (year < 1970 || year > 2200) return null

  // A leap second (:60) is one second further, which is what Date.UTC makes of it.
  return Date.UTC(year, month, Number(day), hour, Number(minute), Number(second ?? 0)) - offsetOf(zone) * 60_000
}

function offsetOf(written: string | undefined): number {
  if (written === undefined) return 0

  const zone = /[+-]/.test(written) ? written.replace(/^(?:gmt|utc)/, '') : written
  const sign = zone[0]
  if (sign !== '+' && sign !== '-') return zoneMinutes.get(zone) ?? 0

  const digits = zone.slice(1).replace(':', '')
  // `+1` is hours; `-600` lost its zero.
  const minutes = digits.length <= 2 ? Number(digits) * 60 : Number(digits.slice(0, -2)) * 60 + Number(digits.slice(-2))
  // Zones reach from -12 to +14; more than that is damage, and the clock alone is the better guess.
  if (minutes > 15 * 60) return 0
  return sign === '-' ? -minutes : minutes
}
