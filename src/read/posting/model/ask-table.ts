import type { PackedWeights } from '#read/posting/model/weigh.ts'

/** Fitted by `bench/fit-postings.ts`; not written by hand. Features beside their weights for each class. */
export const askTable: PackedWeights = {
  classes: ['must', 'nice', 'none'],
  step: 0.02,
  rows: `
*	-27 2 20
after	-13 -4 18
after about	-11 -9 21
after apply	-2 -7 8
after benefits	-7 -8 15
after duties	-1 6 -5
after line	-12 0 12
after must	6 17 -23
after nice	-12 -8 20
before	-4 5 0
before item	7 6 -13
before line	-12 -1 12
column must	3 -15 12
column nice	-34 41 -7
cue given	18 -6 -12
cue given after	13 -1 -13
cue given before	12 -4 -8
cue given under	-7 -1 8
cue must	0 4 -4
cue must after	-3 0 2
cue must before	2 -4 2
cue must under	1 8 -8
cue nice	-12 -5 17
cue nice after	4 -1 -2
cue nice before	3 -5 2
cue nice under	-19 2 17
cue waived	-11 4 6
cue waived after	-6 -5 11
cue waived before	-4 5 -1
cue waived under	-1 4 -3
item	1 6 -7
line	-29 -2 25
others benefits item	-12 -6 18
others benefits line	-4 -6 10
others duties item	-7 -5 13
others duties line	6 -3 -4
others must item	61 -3 -58
others must line	46 9 -54
others nice item	1 19 -20
others nice line	53 -5 -48
others other item	-18 -20 38
others other line	34 -2 -31
own benefits	-8 -3 9
own duties	-3 -4 6
own must	33 0 -29
own nice	-21 50 -41
own other	6 -3 -3
under	-10 4 5
under about	0 -3 4
under about item	4 3 -6
under apply	10 -12 2
under apply item	14 -5 -10
under benefits	-20 -11 31
under benefits item	-20 -8 28
under duties	-8 -38 47
under duties item	2 -20 18
under item	-5 4 1
under line	-4 1 4
under must	40 -3 -39
under must item	12 2 -14
under nice	-41 77 -36
under nice item	-21 36 -15
whole benefits	1 -14 15
whole duties	-1 -10 13
whole must	34 -3 -30
whole nice	-18 40 -27
whole other	-14 -1 14
`,
}
