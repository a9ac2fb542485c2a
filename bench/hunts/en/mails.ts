import type { HuntMail } from '../source/correspondence.ts'
import { ambleside, hazelAndRoe, mossgrove, penhallow } from './mails/april.ts'
import { ellery } from './mails/ellery.ts'
import { brackwater, callisto, tidemark } from './mails/february.ts'
import { northgate, pinefold, quarrystone, sorrel } from './mails/march.ts'
import { dovecote, garnetYard, larkrise, linnet, passingBy, thistledown } from './mails/may.ts'
import { aroundTheHouse } from './ordinary/around-the-house.ts'
import { jobNoise } from './ordinary/job-noise.ts'
import { lookalikes } from './ordinary/lookalikes.ts'

export const jobMails: readonly HuntMail[] = [
  ...brackwater,
  ...callisto,
  ...tidemark,
  ...sorrel,
  ...northgate,
  ...pinefold,
  ...quarrystone,
  ...ambleside,
  ...penhallow,
  ...hazelAndRoe,
  ...mossgrove,
  ...ellery,
  ...linnet,
  ...garnetYard,
  ...dovecote,
  ...thistledown,
  ...larkrise,
  ...passingBy,
]

export const ordinaryMails: readonly HuntMail[] = [...aroundTheHouse, ...jobNoise, ...lookalikes]
