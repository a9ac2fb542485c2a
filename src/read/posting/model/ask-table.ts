import type { PackedWeights } from '#read/posting/model/weigh.ts'

/** Fitted by `bench/fit-postings.ts`; not written by hand. Features beside their weights for each class. */
export const askTable: PackedWeights = {
  classes: ['must', 'nice', 'none'],
  step: 0.02,
  rows: `
*	-27 1 20
after	-13 -5 18
after about	-11 -10 21
after apply	-1 -7 8
after benefits	-8 -8 16
after duties	-1 7 -5
after line	-12 -1 13
after must	7 17 -24
after nice	-12 -8 20
before	-4 4 1
before item	7 6 -13
before line	-11 -2 13
column must	3 -15 12
column nice	-34 41 -7
cue given	18 -6 -12
cue given after	13 -1 -13
cue given before	11 -4 -7
cue given under	-6 -1 8
cue must	0 3 -3
cue must after	-2 0 2
cue must before	2 -5 2
cue must under	-1 8 -7
cue nice	-13 -4 17
cue nice after	3 -1 -2
cue nice before	3 -5 2
cue nice under	-19 2 17
cue waived	-11 5 7
cue waived after	-6 -4 10
cue waived before	-4 5 -1
cue waived under	-1 4 -3
item	2 6 -8
line	-29 -2 25
others benefits item	-12 -7 19
others benefits line	-4 -7 11
others duties item	-8 -5 14
others duties line	6 -4 -2
others must item	63 -4 -59
others must line	42 14 -56
others nice item	1 19 -19
others nice line	55 -7 -48
others other item	-18 -19 38
others other line	35 -4 -30
own benefits	-7 -3 8
own duties	-2 -4 6
own must	32 0 -29
own nice	-20 50 -41
own other	5 -3 -2
under	-10 5 4
under about	-2 4 -2
under about item	7 0 -7
under apply	6 -7 2
under apply item	17 -6 -11
under benefits	-20 -12 32
under benefits item	-20 -6 26
under duties	-4 -40 44
under duties item	0 -19 19
under item	-5 4 0
under line	-5 2 3
under must	42 -8 -36
under must item	8 5 -13
under nice	-41 75 -34
under nice item	-20 35 -15
whole benefits	1 -14 15
whole duties	-2 -10 13
whole must	34 -3 -30
whole nice	-20 40 -26
whole other	-14 -1 14
`,
}
