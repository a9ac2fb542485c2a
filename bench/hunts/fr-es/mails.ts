import type { HuntMail } from '../source/correspondence.ts'
import { ferroviaire, lanterne, northseaClearing, papeteries, wacq } from './mails/bruxelles.ts'
import { clinicas, montsant, naranjo, puertaAbierta, textilRibera } from './mails/espana.ts'
import { arverne, corailMutuelle, passage, tholinSoieries, velours } from './mails/lyon.ts'
import { enEspanol } from './ordinary/en-espanol.ts'
import { enFrancais } from './ordinary/en-francais.ts'

export const jobMails: readonly HuntMail[] = [
  ...velours,
  ...arverne,
  ...corailMutuelle,
  ...tholinSoieries,
  ...wacq,
  ...northseaClearing,
  ...papeteries,
  ...ferroviaire,
  ...lanterne,
  ...montsant,
  ...naranjo,
  ...puertaAbierta,
  ...textilRibera,
  ...clinicas,
  ...passage,
]

export const ordinaryMails: readonly HuntMail[] = [...enFrancais, ...enEspanol]
