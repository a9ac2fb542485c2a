import type { HuntMail } from '../source/correspondence.ts'
import { gruenkern, kontorSieben, marschland, packhaus, vorbei } from './mails/august.ts'
import { alpenwerk, hafenkontor, hanseklinik, teePlus } from './mails/juli.ts'
import { moinhub, nordfracht, stadtwerke } from './mails/juni.ts'
import { kranz, lindwerft } from './mails/mai.ts'
import { alltag } from './ordinary/alltag.ts'
import { amtAndAlerts } from './ordinary/amt.ts'

export const jobMails: readonly HuntMail[] = [
  ...kranz,
  ...lindwerft,
  ...stadtwerke,
  ...moinhub,
  ...nordfracht,
  ...teePlus,
  ...hanseklinik,
  ...alpenwerk,
  ...hafenkontor,
  ...gruenkern,
  ...packhaus,
  ...marschland,
  ...kontorSieben,
  ...vorbei,
]

export const ordinaryMails: readonly HuntMail[] = [...alltag, ...amtAndAlerts]
