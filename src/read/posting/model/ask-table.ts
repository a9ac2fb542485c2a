import type { PackedWeights } from '#read/posting/model/weigh.ts'

/** Fitted by `bench/fit-postings.ts`; not written by hand. Features beside their weights for each class. */
export const askTable: PackedWeights = {
  classes: ['must', 'nice', 'none'],
  step: 0.02,
  rows: `
*	-23 -3 22
after	-13 -3 15
after about	-4 -4 8
after apply	0 -10 10
after benefits	-8 -5 13
after duties	-2 5 -3
after line	-13 -3 15
after must	1 19 -20
after nice	-13 -11 23
before	-3 1 3
before item	9 4 -13
before line	-12 -3 15
column must	4 -14 10
column nice	-35 43 -9
cue given	19 -7 -12
cue given after	15 -1 -14
cue given before	10 -4 -6
cue given under	-6 -2 8
cue must	-1 5 -4
cue must after	-7 1 5
cue must before	4 -5 1
cue must under	2 9 -11
cue nice	-12 -7 20
cue nice after	6 -5 -1
cue nice before	4 -8 4
cue nice under	-22 6 16
cue waived	-10 2 8
cue waived after	-6 -5 11
cue waived before	-4 6 -2
cue waived under	1 1 -2
item	4 5 -9
line	-28 -6 29
others benefits item	-11 -7 18
others benefits line	-9 -5 14
others duties item	-9 -6 15
others duties line	10 -6 -5
others must item	66 -4 -63
others must line	46 7 -53
others nice item	2 19 -21
others nice line	57 -8 -49
others other item	-20 -18 38
others other line	42 -4 -38
own benefits	-4 -6 9
own duties	2 -6 6
own must	33 -5 -28
own nice	-18 49 -41
own other	5 -3 -2
under	-7 1 6
under about	4 0 -3
under about item	4 3 -7
under apply	12 -23 11
under apply item	15 -13 -2
under benefits	-17 -11 28
under benefits item	-23 -3 26
under duties	-3 -41 45
under duties item	2 -21 19
under item	-4 1 4
under line	-3 0 2
under must	39 -4 -36
under must item	9 3 -12
under nice	-50 82 -32
under nice item	-16 32 -16
whole benefits	-2 -12 15
whole duties	-6 -9 16
whole must	34 -6 -28
whole nice	-15 38 -26
whole other	-10 -5 13
`,
}
