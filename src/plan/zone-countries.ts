/** The country of the zones that job mail comes from; `America/Indiana/…` and the like are found by their beginning. */
const zonesOfCountries: Readonly<Record<string, string>> = {
  AE: 'Asia/Dubai',
  AR: 'America/Argentina America/Buenos_Aires',
  AT: 'Europe/Vienna',
  AU: 'Australia Antarctica/Macquarie',
  BD: 'Asia/Dhaka',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  BR: 'America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Manaus America/Belem America/Cuiaba Brazil',
  CA: 'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns America/Regina America/Montreal Canada',
  CH: 'Europe/Zurich',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai Asia/Urumqi PRC',
  CO: 'America/Bogota',
  CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin Europe/Busingen',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  EG: 'Africa/Cairo',
  ES: 'Europe/Madrid Atlantic/Canary Africa/Ceuta',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London Europe/Belfast GB',
  GR: 'Europe/Athens',
  HK: 'Asia/Hong_Kong',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  ID: 'Asia/Jakarta Asia/Makassar',
  IE: 'Europe/Dublin',
  IL: 'Asia/Jerusalem Asia/Tel_Aviv',
  IN: 'Asia/Kolkata Asia/Calcutta',
  IS: 'Atlantic/Reykjavik',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo Japan',
  KE: 'Africa/Nairobi',
  KR: 'Asia/Seoul',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MA: 'Africa/Casablanca',
  MT: 'Europe/Malta',
  MX: 'America/Mexico_City America/Monterrey America/Tijuana America/Cancun America/Merida',
  MY: 'Asia/Kuala_Lumpur',
  NG: 'Africa/Lagos',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland Pacific/Chatham NZ',
  PE: 'America/Lima',
  PH: 'Asia/Manila',
  PK: 'Asia/Karachi',
  PL: 'Europe/Warsaw Poland',
  PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores Portugal',
  RO: 'Europe/Bucharest',
  RS: 'Europe/Belgrade',
  RU: 'Europe/Moscow Europe/Samara Asia/Yekaterinburg Asia/Novosibirsk',
  SA: 'Asia/Riyadh',
  SE: 'Europe/Stockholm',
  SG: 'Asia/Singapore Singapore',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
  TH: 'Asia/Bangkok',
  TR: 'Europe/Istanbul Turkey',
  TW: 'Asia/Taipei',
  UA: 'Europe/Kyiv Europe/Kiev',
  US: 'America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Boise America/Anchorage America/Juneau America/Adak America/Indiana America/Kentucky America/North_Dakota Pacific/Honolulu US',
  UY: 'America/Montevideo',
  VN: 'Asia/Ho_Chi_Minh Asia/Saigon',
  ZA: 'Africa/Johannesburg',
}

const countryOfZoneName = new Map(
  Object.entries(zonesOfCountries).flatMap(([country, zones]) =>
    zones.split(' ').map((zone): [string, string] => [zone, country]),
  ),
)

/** ISO 3166-1 alpha-2; null where a zone says nothing about the country (`UTC`, `Etc/GMT+3`). */
export function countryOfZone(zone: string | null): string | null {
  if (zone === null) return null
  const parts = zone.split('/', 3)
  for (let length = parts.length; length > 0; length--) {
    const country = countryOfZoneName.get(parts.slice(0, length).join('/'))
    if (country !== undefined) return country
  }
  return null
}
