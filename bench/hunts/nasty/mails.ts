import type { HuntMail } from '../source/correspondence.ts'
import { alderCreek, ironweed, quillfeather, saltbox } from './mails/broken.ts'
import { castellane, harrow, osprey, tamarack } from './mails/doubles.ts'
import { birchbark, dunmore, penumbra, wrenfield } from './mails/people.ts'
import { foxglove, juniper, larchmont, mallard, passingBy } from './mails/turns.ts'
import { everyday } from './ordinary/everyday.ts'
import { noise } from './ordinary/noise.ts'
import { otherPeoplesHunts } from './ordinary/other-peoples-hunts.ts'

export const jobMails: readonly HuntMail[] = [
  ...harrow,
  ...castellane,
  ...tamarack,
  ...osprey,
  ...quillfeather,
  ...saltbox,
  ...ironweed,
  ...alderCreek,
  ...penumbra,
  ...birchbark,
  ...wrenfield,
  ...dunmore,
  ...larchmont,
  ...juniper,
  ...foxglove,
  ...mallard,
  ...passingBy,
]

export const ordinaryMails: readonly HuntMail[] = [...otherPeoplesHunts, ...noise, ...everyday]
