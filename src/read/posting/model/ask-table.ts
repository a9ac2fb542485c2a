import type { PackedWeights } from '#read/posting/model/weigh.ts'

/** Fitted by `bench/fit-postings.ts`; not written by hand. Features beside their weights for each class. */
export const askTable: PackedWeights = {
  classes: ['must', 'nice', 'none'],
  step: 0.02,
  rows: `
*	-25 0 20
after	-13 -5 18
after about	-11 -10 22
after apply	-2 -6 8
after benefits	-8 -8 15
after duties	-1 7 -5
after line	-12 -1 14
after must	8 16 -24
after nice	-12 -9 21
before	-3 2 1
before item	7 5 -12
before line	-10 -2 12
column must	4 -15 10
column nice	-34 44 -9
cue given	18 -6 -12
cue given after	14 -1 -13
cue given before	11 -4 -7
cue given under	-6 -1 8
cue must	-1 3 -2
cue must after	-3 0 2
cue must before	2 -5 3
cue must under	0 7 -7
cue nice	-10 -6 16
cue nice after	3 -2 -1
cue nice before	4 -6 2
cue nice under	-17 3 14
cue waived	-10 3 6
cue waived after	-6 -5 11
cue waived before	-3 5 -2
cue waived under	0 3 -2
item	2 5 -7
line	-27 -3 25
others benefits item	-12 -6 19
others benefits line	-5 -7 12
others duties item	-8 -6 14
others duties line	8 -4 -3
others must item	64 -2 -62
others must line	42 15 -57
others nice item	1 17 -18
others nice line	57 -9 -49
others other item	-18 -21 39
others other line	36 -5 -29
own benefits	-5 -6 10
own duties	0 -5 6
own must	34 -3 -29
own nice	-21 49 -40
own other	6 -2 -4
under	-9 5 3
under about	-3 5 -2
under about item	7 0 -7
under apply	7 -8 1
under apply item	17 -6 -11
under benefits	-21 -12 32
under benefits item	-20 -5 26
under duties	-4 -40 44
under duties item	0 -20 20
under item	-4 4 0
under line	-5 2 3
under must	43 -8 -37
under must item	9 5 -14
under nice	-42 74 -33
under nice item	-21 36 -14
whole benefits	-1 -12 14
whole duties	-4 -8 13
whole must	36 -2 -32
whole nice	-15 40 -29
whole other	-13 -3 15
`,
}
