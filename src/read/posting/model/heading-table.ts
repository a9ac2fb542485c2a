import type { PackedWeights } from '#read/posting/model/weigh.ts'

/** Fitted by `bench/fit-postings.ts`; not written by hand. Features beside their weights for each class. */
export const headingWeights: PackedWeights = {
  classes: ['must', 'nice', 'duties', 'benefits', 'about', 'apply', 'none'],
  step: 0.05,
  rows: `
*	8 2 -15 -7 -2 1 5
0	-8 -6 -4 -5 -6 -7 34
0 0	-3 -2 -1 -1 -2 -1 10
0.	-4 -2 -2 -2 -2 -3 15
?	-5 -17 0 3 -7 40 -14
^0	-3 -2 -1 -2 -2 -2 11
^a	2 -1 13 -4 -3 -2 -4
^about	-4 -5 6 -8 20 -5 -5
^als	-3 -2 -1 -1 -2 -2 13
^anforderungen	6 -1 -1 -1 -1 -1 -1
^anforderungsprofil	4 2 -1 -1 -1 -1 -2
^application	-3 -1 -1 -2 -3 12 -2
^apply	-3 -2 -1 -1 -1 10 -2
^are	6 -1 -1 -2 -1 -1 -1
^aufgaben	0 0 2 0 0 0 0
^background	2 -2 -1 -2 6 -2 -1
^basic	3 -1 0 0 0 -1 0
^benefits	-1 -1 0 5 0 -1 -1
^bonus	-9 20 -1 -2 -2 -3 -3
^company	-1 -2 -4 -2 11 -2 -1
^compensation	-2 -1 -1 12 -3 -2 -2
^contact	-2 -3 -1 -5 -3 15 -2
^contract	-2 -2 -1 -1 14 -3 -3
^dafür	1 -1 -3 7 -1 -2 -1
^damit	11 -3 -3 2 -3 -2 -2
^darauf	5 -3 -2 9 -2 -4 -2
^darum	-3 -2 16 -3 -2 -3 -3
^darüber	-2 5 0 -1 -1 0 -1
^das	3 1 5 4 4 -6 -11
^data	-2 -2 -1 -2 -3 6 3
^dein	20 -8 11 -4 -5 -5 -9
^deine	5 -5 11 4 -5 -5 -5
^der	-3 -2 5 6 -1 -2 -3
^desirable	-6 12 -1 -1 -1 -1 -2
^desired	-8 11 0 -1 -1 -1 -1
^die	-7 -1 9 1 12 -6 -7
^du	12 -6 12 -6 -3 -5 -4
^duties	-3 -1 7 -1 -1 -1 -1
^education	9 -1 -1 -2 -3 -2 -1
^ein	-2 8 -1 0 -1 -2 -1
^elektroniker	-1 -1 0 -1 -1 -1 4
^eligibility	10 -2 -1 -1 -2 -2 -2
^equal	-4 -3 -5 -3 10 8 -3
^essential	7 -9 11 -2 -2 -3 -3
^even	-3 10 -1 -1 -1 -2 -2
^experience	5 -2 0 -1 -1 -1 -1
^extra	-5 17 -2 -2 -2 -4 -3
^fachliche	3 -1 0 -1 -1 -1 -1
^full	-4 -2 -1 -3 -3 -2 15
^good	-5 4 -1 -3 -2 -3 12
^gute	-7 -3 -2 9 -3 -3 8
^haben	-1 0 -1 -1 -1 5 0
^hilfreich	-2 10 -2 -1 -1 -2 -2
^how	-8 -4 4 1 1 9 -3
^ideal	4 -2 0 0 0 -1 0
^idealerweise	-4 11 -1 -2 -1 -2 -1
^ideally	-5 11 -1 -1 -1 -1 -1
^ihr	6 -8 16 -7 4 -3 -8
^ihre	8 -7 10 2 -7 2 -8
^im	-4 9 -3 11 -4 -4 -6
^in	-9 -3 8 15 -2 -2 -8
^interesse	-3 0 0 -1 0 5 -1
^interview	0 0 0 0 0 2 0
^it	-2 8 -1 -2 -1 -1 -1
^it's	-2 4 0 0 0 0 0
^job	-2 -6 2 -3 8 -5 6
^kenntnisse	-2 -2 -1 -1 -1 -2 9
^key	2 -4 9 -3 3 -3 -4
^knowledge	4 -1 -1 -1 -1 0 0
^licences	10 -2 -1 -2 -1 -2 -2
^main	-2 -1 10 -2 -1 -1 -2
^minimum	3 -1 0 0 0 -1 0
^muss	13 -6 -1 -1 -2 -2 -2
^must	10 -3 -1 -1 -1 -1 -3
^nice	-7 15 -1 -2 -2 -1 -1
^noch	-3 9 -2 -2 -2 2 -2
^not	-4 5 -2 -3 -3 10 -3
^on	-2 -1 -1 6 -1 -1 -1
^optional	-2 12 -1 -1 -1 -4 -2
^our	-11 -6 -1 7 22 -1 -10
^pay	-6 -4 -2 14 -4 6 -4
^perks	-3 -3 -2 16 -2 -3 -3
^person	13 -2 -1 -1 -3 -3 -2
^personal	7 -1 -2 -1 -1 -1 -1
^persönliche	3 -1 0 0 0 0 -1
^physical	9 -2 -1 -1 -1 -1 -3
^pluspunkt	-3 11 -1 -2 -2 -2 -2
^preferred	-8 15 -1 -1 -1 -2 -2
^privacy	-3 -2 -1 -2 -2 11 -2
^purpose	-2 -2 9 -1 -1 -1 -1
^qualifications	3 -1 0 0 0 -1 0
^required	6 -3 0 0 -1 -1 -1
^requirements	5 -1 -3 0 0 0 0
^role	0 -1 5 -1 -1 -1 -1
^salary	-2 -2 -2 12 -2 -2 -2
^schön	-2 6 0 -1 -1 -1 -1
^selection	5 -1 0 -1 -1 0 -2
^sie	15 -4 -2 -4 -2 -2 -2
^skills	10 -3 -1 -2 -1 -2 -1
^so	0 -3 1 0 -4 9 -3
^sound	1 -1 -1 -3 -1 6 -1
^the	5 -7 6 9 3 -6 -9
^this	4 -2 -1 0 0 0 0
^to	17 0 -6 -6 -4 2 -3
^unser	2 -3 -2 6 6 -3 -5
^unsere	5 -4 0 1 7 -4 -5
^von	-2 11 -1 -2 -2 -2 -2
^warum	-3 -2 -3 15 -3 -3 -1
^was	8 3 5 4 -3 -7 -10
^we	10 5 -2 8 -9 -7 -5
^we'd	-2 8 -1 -2 -1 -1 -1
^we're	2 -2 -1 -2 -1 -3 8
^wen	12 -1 -1 -4 -2 -2 -2
^wer	7 -2 -2 -2 3 -2 -2
^what	10 -6 7 1 -1 0 -11
^what's	2 -2 5 3 -2 -2 -3
^who	7 -3 -2 -3 11 -8 -2
^why	-9 -5 -3 14 11 -5 -4
^wir	6 0 -7 4 1 -6 3
^wofür	-8 -1 13 -1 -1 -1 -1
^womit	0 -1 -1 4 -1 -1 -1
^working	6 -1 -1 4 -2 -3 -2
^worüber	-1 6 0 -3 -1 0 0
^would	-1 3 -1 0 0 0 0
^wünschenswert	-2 9 -1 0 -2 -2 -1
^you	8 7 -3 0 -4 -2 -6
^you'll	15 -2 6 -6 -4 -4 -4
^your	13 -7 13 -4 -4 -7 -6
^~'ll	9 -7 6 11 -5 -6 -7
^~'re	8 -5 -2 -3 -2 -3 7
^~0	-3 -2 -1 -2 -2 -2 11
^~a	2 -1 13 -4 -3 -2 -4
^~act	-4 -5 -3 -6 11 12 -5
^~acy	-3 -2 -1 -2 -2 11 -2
^~age	0 -3 -1 8 -1 -2 -2
^~ain	-2 -1 10 -2 -1 -1 -2
^~als	12 -5 -3 -3 -4 -5 8
^~any	-1 -2 -4 -2 11 -2 -1
^~are	6 -5 -3 -4 -4 9 1
^~art	-6 -5 -2 -3 30 -8 -5
^~ary	-3 -2 -1 12 -2 -2 -2
^~ata	-2 -2 -1 -2 -3 6 3
^~auf	10 -9 -7 -3 9 8 -9
^~ben	-4 -3 13 -5 -3 4 -3
^~ber	9 6 -4 -6 5 -7 -3
^~ble	-6 12 -1 -1 -1 -1 -2
^~bot	-4 -3 -3 5 -3 -3 11
^~cal	11 -2 -1 -1 -2 -2 -3
^~ces	10 -2 -1 -2 -1 -2 -2
^~che	6 -1 -1 -1 -1 -1 -1
^~cht	13 17 -4 -5 -6 -8 -8
^~cts	-2 -3 5 -2 6 -2 -2
^~das	3 1 5 4 4 -6 -11
^~der	-3 -2 5 6 -1 -2 -3
^~dge	4 -1 -1 -1 -1 0 0
^~die	-7 -1 9 1 12 -6 -7
^~du	12 -6 12 -6 -3 -5 -4
^~e'd	-2 8 -1 -2 -1 -1 -1
^~eal	4 -2 0 0 0 -1 0
^~ein	8 4 6 -8 -8 -10 8
^~eit	-11 -8 1 -12 2 8 21
^~end	-2 -2 -1 -1 -2 -2 9
^~ent	-3 -3 -2 -3 18 0 -6
^~ere	3 -5 -8 1 19 -5 -5
^~ern	-6 2 -3 -3 19 -4 -5
^~ert	-3 16 -2 -2 -3 -3 -4
^~ess	-1 -1 0 -1 -1 5 -1
^~fil	9 1 -1 -2 -2 -2 -3
^~ful	-4 13 -2 -1 -2 -2 -2
^~für	4 -5 8 3 -3 -4 -4
^~gen	7 -6 -5 0 13 -2 -7
^~hat	10 -6 7 1 -1 0 -11
^~her	-7 -5 -3 -4 -6 15 10
^~hes	12 -2 -1 -2 -2 -2 -3
^~his	4 -2 -1 0 0 0 0
^~how	-8 -4 4 1 1 9 -3
^~hre	8 -7 10 2 -7 2 -8
^~hön	-2 6 0 -1 -1 -1 -1
^~ial	3 6 9 -5 -4 -4 -5
^~ice	-7 15 -1 -2 -2 -1 -1
^~ich	2 7 8 -5 -3 -6 -4
^~ies	9 -4 11 -5 -4 -3 -4
^~iew	-2 -2 11 -1 -4 0 -2
^~ihr	6 -8 16 -7 4 -3 -8
^~ile	4 -4 -1 4 -1 -1 -2
^~im	-4 9 -3 11 -4 -4 -6
^~in	-9 -3 8 15 -2 -2 -8
^~ine	3 -9 8 0 -8 14 -9
^~ing	-3 -8 -7 3 0 14 1
^~ion	-3 -15 -6 12 -6 1 17
^~ior	-6 -4 -2 -3 -5 -3 23
^~ise	-5 10 -2 -3 -2 3 -2
^~it	-2 8 -1 -2 -1 -1 -1
^~its	-5 -5 -2 2 -3 17 -4
^~ity	5 -5 -3 -3 8 -1 -1
^~job	-2 -6 2 -3 8 -5 6
^~ker	-1 -1 0 -1 -1 -1 4
^~key	2 -4 9 -3 3 -3 -4
^~kte	-5 17 3 -3 -4 -4 -4
^~les	-3 9 3 -3 -2 -2 -2
^~lls	10 -3 -1 -2 -1 -2 -1
^~lly	-5 11 -1 -1 -1 -1 -1
^~mit	11 -4 -4 6 -4 -3 -3
^~mum	3 -1 0 0 0 -1 0
^~nal	5 4 -4 -4 -5 11 -6
^~nce	5 -2 0 -1 -1 -1 -1
^~nde	-3 -4 -2 2 -4 -4 16
^~nen	-4 -2 -1 15 -2 -2 -3
^~nkt	-3 11 -1 -2 -2 -2 -2
^~not	-4 5 -2 -3 -3 10 -3
^~nts	5 -1 -3 0 0 0 0
^~nus	-9 20 -1 -2 -2 -3 -3
^~och	-3 9 -2 -2 -2 2 -2
^~ole	0 -1 5 -1 -1 -1 -1
^~ome	-3 4 -2 -3 -2 -3 10
^~on	-2 -1 -1 6 -1 -1 -1
^~ons	0 -7 -5 11 -6 13 -6
^~ood	-5 4 -1 -3 -2 -3 12
^~ort	-4 -3 -2 -3 19 -3 -4
^~ose	-2 -2 9 -1 -1 -1 -1
^~ote	-4 -4 -2 -3 -3 2 14
^~our	3 -13 13 3 18 -8 -15
^~ous	2 12 -2 -2 -3 -3 -3
^~out	-4 -5 6 -8 20 -5 -5
^~pay	-6 -4 -2 14 -4 6 -4
^~ply	-3 -2 -1 -1 -1 10 -2
^~red	-10 21 -2 -3 -6 -4 5
^~ree	-4 -3 -2 -4 -2 -4 21
^~rks	-3 -3 -2 16 -2 -3 -3
^~rum	-9 -6 27 8 -7 -8 -6
^~ser	2 -3 -2 6 6 -3 -5
^~sic	3 -1 0 0 0 -1 0
^~sie	15 -4 -2 -4 -2 -2 -2
^~so	0 -3 1 0 -4 9 -3
^~son	13 -2 -1 -1 -3 -3 -2
^~sse	16 -6 -3 -4 -4 0 2
^~t's	0 2 4 3 -3 -2 -4
^~ted	-2 -2 -1 -2 -2 5 4
^~ten	-7 -3 4 -4 17 -3 -4
^~tes	15 -3 -2 -2 -3 -3 -3
^~the	5 -7 6 9 3 -6 -9
^~to	17 0 -6 -6 -4 2 -3
^~tra	-5 17 -2 -2 -2 -4 -3
^~ual	-3 -3 -5 -3 10 7 -3
^~uld	-1 3 -1 0 0 0 0
^~ull	-4 -2 -1 -3 -3 -2 15
^~und	3 -3 -2 -4 5 4 -3
^~ung	1 -10 8 22 4 -8 -16
^~urs	8 -5 -3 -4 13 -5 -5
^~uss	13 -6 -1 -1 -2 -2 -2
^~ust	10 -3 -1 -1 -1 -1 -3
^~ute	-7 -3 -2 9 -3 -3 8
^~ven	-3 10 -1 -1 -1 -2 -2
^~von	-2 11 -1 -2 -2 -2 -2
^~was	8 3 5 4 -3 -7 -10
^~we	10 5 -2 8 -9 -7 -5
^~wen	12 -1 -1 -4 -2 -2 -2
^~wer	7 -2 -2 -2 3 -2 -2
^~who	7 -3 -2 -3 11 -8 -2
^~why	-9 -5 -3 14 11 -5 -4
^~wir	6 0 -7 4 1 -6 3
^~you	8 7 -3 0 -4 -2 -6
^über	11 -4 -4 -3 7 -6 -2
a	6 9 5 -11 5 -10 -5
a fit	5 -4 0 0 0 0 0
a plus	-3 8 -2 0 -1 -1 -1
a typical	-3 -2 10 -1 -1 -1 -1
aber	-5 15 -1 -2 -2 -2 -2
abilities	5 -1 -1 -1 0 0 0
abilities.	5 -1 -1 -1 0 0 0
abili~	5 -1 -1 -1 0 0 0
about	4 -7 3 -9 20 -5 -5
about our	-1 -1 -1 0 5 -1 -1
about the	-6 -2 9 -2 7 -3 -3
about you	12 -2 -4 -3 -2 -1 -1
accountabilities	-4 -1 10 -1 -2 -1 -2
accountabilities.	-4 -1 10 -1 -2 -1 -2
accou~	-6 -3 8 -2 -3 -3 9
advantage	-3 9 -1 -2 -1 -1 -1
advantage.	-2 8 -1 -2 -1 -1 -1
advan~	-6 23 -2 -4 -3 -4 -4
alltag	-5 -1 10 -1 -1 -1 -1
alltag.	-5 -1 10 -1 -1 -1 -1
als	-3 -2 -1 -1 -2 -2 13
also	-16 30 -2 -5 -2 -3 -2
also have	-8 9 0 0 0 0 0
also.	-2 5 0 -1 0 -1 0
an	10 5 -4 1 -4 -4 -3
an advantage	-3 9 -1 -2 -1 -1 -1
an sie	2 -1 -2 4 -1 -1 -1
and	1 7 -2 24 -13 -3 -15
and abilities	5 -1 -1 -1 0 0 0
and experience	3 -1 0 -1 0 0 0
and responsibilities	-2 -1 6 -2 -1 -1 0
anforderungen	12 -2 -1 -2 -3 -2 -1
anforderungen.	10 -1 -1 -2 -3 -2 -1
anforderungsprofil	4 2 -1 -1 -1 -1 -2
anfor~	16 1 -2 -3 -4 -3 -3
angebot	-6 -2 -2 18 -2 -2 -4
angebot.	-2 -2 -1 12 -2 -2 -4
angeb~	-6 -2 -2 18 -2 -2 -4
anspr~	-10 -4 -5 -4 -3 31 -4
applicant	2 -1 0 2 -1 -1 -1
applicant will	2 -1 0 2 -1 -1 -1
application	-3 -1 -1 -2 -3 12 -2
appli~	0 -2 -1 -1 -5 11 -2
apply	-2 -6 -3 -4 -6 26 -4
apply.	-3 -3 -2 -3 -5 18 -2
arbeitszeit	-2 -2 -2 8 6 -4 -4
arbeitszeit.	-2 -2 -2 8 6 -4 -4
arbei~	-12 -6 -5 8 29 -8 -7
are	8 -5 -2 -5 12 -4 -2
are looking	5 -1 0 -1 -2 -1 0
are you	6 -1 -1 -2 -1 -1 -1
are.	3 -2 -1 -2 4 -1 -1
ask	14 -3 -1 -5 -3 -2 -1
ask for	6 -2 0 -1 -1 -1 0
at	-3 -6 -4 13 6 -2 -4
attributes	7 -1 -1 -1 -1 -1 -1
attributes.	7 -1 -1 -1 -1 -1 -1
attri~	7 -1 -1 -1 -1 -1 -1
auf	-8 -4 -3 13 16 -8 -4
auf.	-3 -2 -2 17 -3 -5 -2
aufgaben	-4 -1 14 -5 -2 -1 -1
aufgaben.	-1 -1 6 -1 -1 -1 -1
aufgabengebiet	-2 -2 9 -1 -2 -1 -1
aufgabengebiet.	-2 -1 7 -1 -1 -1 -1
aufgabenschwerpunkte	-1 -5 10 -1 -1 -1 -1
aufgabenschwerpunkte.	-1 -5 10 -1 -1 -1 -1
aufga~	-10 -10 47 -8 -9 -5 -5
aus	5 -2 7 -3 -3 -3 -1
aus.	5 -2 7 -3 -3 -3 -1
ausbildung	10 -1 -3 -3 -1 -2 -1
ausbi~	10 -1 -3 -3 -1 -2 -1
auszeichnet	7 -1 -2 -2 -1 -1 0
auszeichnet.	7 -1 -2 -2 -1 -1 0
ausze~	7 -1 -2 -2 -1 -1 0
außerdem	2 10 -2 -4 -3 -1 -2
außer~	2 10 -2 -4 -3 -1 -2
background	6 -2 -3 -2 5 -2 -2
background.	10 -1 -2 -1 -4 -1 -1
backg~	6 -2 -3 -2 5 -2 -2
baseline	12 -1 -2 -2 -2 -3 -1
baseline.	12 -1 -2 -2 -2 -3 -1
basel~	12 -1 -2 -2 -2 -3 -1
basic	3 -1 0 0 0 -1 0
be	13 -5 9 -5 -3 -6 -3
be a	4 -3 -1 0 0 0 0
be an	-1 3 0 0 0 0 0
be doing	-5 -2 14 -2 -1 -4 -1
be.	4 -1 -1 -1 0 0 0
bei	-10 -5 5 17 -4 -2 -1
bei uns	-10 -5 5 17 -4 -2 -1
beide	9 4 -3 -4 -1 -2 -3
bekommen	-5 -2 -3 12 -1 -1 0
bekommst	-7 -2 -4 15 -1 -1 -1
bekommst du	-4 -1 -2 9 0 -1 0
bekom~	-12 -3 -7 27 -2 -2 -1
benefits	-4 -3 -4 19 -4 -3 -2
benefits.	-4 -3 -3 18 -4 -2 -2
benef~	-8 12 -5 16 -6 -5 -4
besser	-2 11 -1 -1 -2 -3 -2
betriebstechnik	-1 -1 0 -1 -1 -1 4
betriebstechnik m	-1 -1 0 -1 -1 -1 4
betri~	-1 -1 0 -1 -1 -1 4
better	-3 10 -1 -1 -1 -2 -2
bewegen	-7 -1 12 -3 -1 0 0
bewegen.	-7 -1 12 -3 -1 0 0
beweg~	-14 -2 25 -5 -2 -1 0
bewerben	-2 -1 -2 -2 -1 10 -1
bewerben sie	-1 0 -1 -1 0 5 0
bewerbung	-3 -1 -3 -3 -1 12 -1
bewerbung.	-3 -1 -3 -3 -1 12 -1
bewer~	-10 -6 -7 -8 -6 45 -7
bieten	-11 -4 -3 29 -7 -2 -2
bieten wir	-3 -2 -1 10 -3 -1 0
bieten.	-6 -2 -1 14 -4 -1 -1
bietet	-3 -3 -3 18 -5 -2 -3
bietet.	-3 -3 -3 18 -5 -2 -3
bist	17 -2 -6 -3 -2 -3 -1
bist du	11 -1 -4 -3 -1 -2 -1
bist.	7 -1 -2 -1 -1 -2 -1
bonus	-9 20 -1 -2 -2 -3 -3
bonus points	-1 3 0 0 0 -1 0
bonus.	-1 6 -1 -1 -1 -1 -1
both	7 -1 -1 5 -1 -6 -1
brauchen	7 -6 10 -4 -3 -2 -2
brauchen.	7 -6 10 -4 -3 -2 -2
brauchst	7 -3 -6 -4 -2 9 -1
brauchst du	2 -3 -4 -3 -1 9 -1
brauc~	15 -9 4 -8 -5 7 -3
bring	9 10 -10 9 -5 -7 -7
bring.	3 11 -8 11 -4 -6 -6
bringen	6 -1 -1 -2 -1 -1 -1
bringen sie	5 -1 -1 -1 -1 -1 -1
bringst	7 -1 -2 -1 -1 -1 -1
bringst du	5 -1 -1 -1 -1 -1 0
bring~	12 -1 -3 -3 -1 -2 -2
but	-8 26 -3 -2 -2 -9 -2
cake	-2 11 -2 -2 -2 -1 -1
cake.	-2 11 -2 -2 -2 -1 -1
can	-9 -3 -1 18 -2 -2 -1
can offer	-2 -1 0 3 0 0 0
candidate	14 -2 0 -3 -5 -2 -2
candidate will	-1 0 3 -1 0 0 0
candidate.	13 -1 -3 -2 -5 -2 -1
candi~	14 -2 0 -3 -5 -2 -2
certi~	16 -2 -1 -2 -1 -7 -2
company	-5 -3 -7 2 18 -3 -2
company.	-3 -1 -3 4 6 -1 -1
compa~	-5 -3 -7 2 18 -3 -2
compensation	-2 -1 -1 12 -3 -2 -2
competencies	13 -2 -4 -3 -2 -1 -2
competencies.	13 -2 -4 -3 -2 -1 -2
compe~	11 -3 -5 9 -6 -4 -3
conditions	7 -2 -1 3 -1 -4 -1
conditions.	7 -2 -1 3 -1 -4 -1
condi~	7 -2 -1 3 -1 -4 -1
contact	-2 -3 -1 -5 -3 15 -2
conta~	-2 -3 -1 -5 -3 15 -2
contract	-2 -2 -1 -1 14 -3 -3
contr~	-6 -4 -2 -3 10 -5 10
credit	-3 10 -1 -1 -1 -2 -2
credit.	-1 5 -1 -1 -1 -1 -1
criteria	9 2 -3 -2 -2 -2 -3
criteria.	9 2 -3 -2 -2 -2 -3
crite~	9 2 -3 -2 -2 -2 -3
d	-2 -1 -1 -2 -1 -1 8
d.	-2 -1 -1 -2 -1 -1 8
dafür	1 -1 -3 7 -1 -2 -1
damit	11 -3 -3 2 -3 -2 -2
damit punkten	0 -1 -1 6 -1 -1 -1
damit überzeugen	-3 -1 -1 6 -1 0 0
darauf	5 -3 -2 9 -2 -4 -2
darum	-3 -2 16 -3 -2 -3 -3
darüber	-2 5 0 -1 -1 0 -1
darüber hinaus	-2 5 0 -1 -1 0 -1
darüb~	-2 5 0 -1 -1 0 -1
das	3 1 5 4 4 -6 -11
das bieten	-2 -1 -1 7 -2 0 0
das brauchst	-2 -2 -3 -2 -1 11 0
das erwarten	13 -1 -1 -9 -2 0 0
das erwartet	-3 -2 9 -1 -1 -2 0
das gibt's	-3 -2 -1 9 -3 0 0
das haben	5 -2 -3 2 -1 -1 0
das können	5 -1 3 -4 -1 -1 0
das sind	-3 -2 1 -6 11 0 0
das zeichnet	9 -1 -3 -2 -2 -1 0
data	-2 -2 -1 -2 -3 6 3
date	-5 -3 -2 -3 7 9 -4
date.	-5 -3 -2 -3 7 9 -4
davon	-10 -2 -4 20 -2 -1 -1
davon.	-7 -2 -2 13 -1 -1 0
day	-7 -4 24 -4 -5 -2 -3
day to	-2 -2 10 -2 -2 -2 -1
day.	-4 -2 14 -2 -3 -2 -2
dein	15 -9 20 -6 -6 -5 -10
dein profil	2 0 -1 0 0 0 0
dein tag	-7 -1 15 -1 -2 -3 -1
deine	5 -5 12 4 -5 -5 -5
deine aufgaben	0 0 2 0 0 0 0
der	7 -3 4 4 -3 -2 -6
description	-1 -1 8 -1 0 -2 -2
description.	-1 -1 8 -1 0 -2 -2
descr~	-1 -1 8 -1 0 -2 -2
desirable	-6 12 -1 -1 -1 -1 -2
desired	-8 11 0 -1 -1 -1 -1
desir~	-13 23 -1 -2 -2 -2 -3
dich	0 -10 13 8 -11 7 -7
dich.	4 -5 0 -7 -5 15 -3
die	-7 -1 9 1 12 -6 -7
dir	2 -3 -2 10 -2 -3 -2
dir.	0 -2 -2 11 -2 -2 -2
diversity	-4 -2 -2 -4 10 6 -3
diversity.	-4 -2 -2 -4 10 6 -3
diver~	-4 -2 -2 -4 10 6 -3
do	-5 -6 15 -7 8 -4 -1
do.	-13 -2 17 -6 9 -4 -1
does	13 -1 -2 -3 -1 -5 0
doing	-5 -2 14 -2 -1 -4 -1
doing.	-5 -2 14 -2 -1 -4 -1
don't	-14 7 -2 -2 -1 15 -2
don't need	-13 8 -1 -1 -1 8 0
du	19 -12 15 7 -16 -2 -12
du bist	7 -1 -2 -1 -1 -2 -1
du dich	-6 -1 -4 6 -1 7 -1
du kannst	11 -1 -2 -6 0 -1 0
du mit	5 -1 -1 -1 -1 -1 0
du passt	7 -3 -2 -1 0 0 0
du.	7 3 7 2 -6 -9 -4
durch	2 -1 -1 4 -1 -1 -1
durch.	2 -1 -1 4 -1 -1 -1
duties	-8 -2 20 -3 -3 -2 -2
duties and	0 0 2 -1 0 0 0
duties.	-7 -2 18 -2 -3 -2 -2
dürfen	-12 -1 -2 17 -1 -1 0
dürfen sie	-7 -1 -1 9 0 0 0
education	13 -2 -1 -2 -3 -3 -2
education.	12 -2 -1 -2 -3 -2 -1
educa~	13 -2 -1 -2 -3 -3 -2
ein	-3 11 -2 -1 -1 -2 -2
ein plus	-3 11 -2 -1 -1 -2 -2
einsa~	-10 -2 18 -1 -2 -2 -2
elektroniker	-1 -1 0 -1 -1 -1 4
elektroniker für	-1 -1 0 -1 -1 -1 4
elekt~	-1 -1 0 -1 -1 -1 4
eligibility	10 -2 -1 -1 -2 -2 -2
eligi~	10 -2 -1 -1 -2 -2 -2
engineer	-3 -2 -2 -2 -2 -3 14
engineer.	-2 -2 -1 -1 -2 -2 9
engin~	-3 -2 -2 -2 -2 -3 14
equal	-4 -3 -5 -3 10 8 -3
equal opportunity	-1 -2 -2 -1 -5 13 -2
erfahrung	15 -1 -4 -4 -2 -2 -2
erfahrung.	15 -1 -4 -4 -2 -2 -2
erfah~	15 -1 -4 -4 -2 -2 -2
erwarten	9 -3 -4 6 -4 -1 -2
erwarten wir	13 -1 -1 -9 -2 0 0
erwarten.	8 -1 -2 -2 -2 -1 -1
erwartet	-9 -2 6 9 -1 -3 -1
erwartet dich	-2 -1 11 -4 -1 -2 0
erwartet sie	-6 -1 -5 14 0 0 -1
erwar~	11 -6 1 11 -9 -5 -3
es	10 -9 7 12 -9 -3 -8
es bei	-3 -1 -2 8 -1 0 0
es weiter	-2 -1 -3 -2 -1 9 -1
essential	5 0 9 -3 -3 -5 -3
essential.	9 2 -5 -1 -1 -2 -1
essen~	11 -1 8 -4 -4 -6 -5
even	-3 10 -1 -1 -1 -2 -2
even better	-3 10 -1 -1 -1 -2 -2
every	-4 -3 -2 -3 -3 4 10
expect	3 -3 -3 -1 -4 9 -1
expect.	12 -2 -1 -3 -3 -1 -1
experience	16 2 -3 -3 -4 -3 -4
experience.	14 3 -3 -3 -4 -3 -4
exper~	16 2 -3 -3 -4 -3 -4
extra	-5 17 -2 -2 -2 -4 -3
extra credit	-2 7 -1 -1 -1 -2 -1
extras	-4 21 -3 0 -8 -3 -3
extras.	-3 8 -2 2 -1 -2 -2
fachliche	3 -1 0 -1 -1 -1 -1
fachl~	14 -2 -2 -3 -2 -2 -2
facts	-4 -2 -3 -2 15 -2 -3
facts.	-4 -2 -3 -2 15 -2 -3
firm	-3 -1 -3 -3 11 -1 0
firm.	-3 -1 -3 -3 11 -1 0
fit	17 -9 -2 -2 -1 -1 -2
fit if	11 -7 -1 -1 -1 -1 -1
for	15 -3 -1 2 -9 3 -7
for you	-4 -5 7 5 -2 -2 -1
for.	4 4 -3 -6 -6 10 -3
fragen	-4 -2 -1 -2 -2 12 -1
fragen.	-4 -2 -1 -2 -2 12 -1
fraud	-5 -4 -3 -4 -3 27 -8
freuen	-14 21 -3 10 -6 -4 -3
freuen.	-7 3 -2 11 -2 -2 -1
from	-2 -3 -2 1 -3 12 -3
from you	5 0 0 -3 0 0 0
full	-4 -2 -1 -3 -3 -2 15
fähigkeiten	12 -1 -4 -2 -1 -2 -2
fähigkeiten.	12 -1 -4 -2 -1 -2 -2
fähig~	12 -1 -4 -2 -1 -2 -2
für	-2 -2 -1 7 -9 -5 13
für beide	9 4 -3 -4 -1 -2 -3
für betriebstechnik	-1 -1 0 -1 -1 -1 4
für uns	-6 -2 -1 16 -4 -1 -2
geht	-6 -3 17 -7 -3 6 -4
geht es	-3 -2 2 -3 -1 8 -2
gesehen	-4 13 -2 -1 -3 -2 -3
gesehen.	-4 13 -2 -1 -3 -2 -3
geseh~	-4 13 -2 -1 -3 -2 -3
get	-9 -3 -6 24 -2 -2 -1
get.	-9 -3 -6 24 -2 -2 -1
geweckt	-1 -1 -1 -1 -1 6 -1
geweckt.	-1 -1 -1 -1 -1 6 -1
gewec~	-1 -1 -1 -1 -1 6 -1
gibt	-3 -1 -2 8 -1 0 0
gibt's	-3 -2 -1 9 -3 0 0
give	-11 -1 -1 16 -2 -1 -1
give.	-2 -1 0 7 -2 0 -1
good	-6 -1 -7 11 -7 3 8
great	-3 7 -8 -3 11 -3 -2
great if	-2 4 0 0 0 -1 -1
gründe	-3 -2 -1 17 -2 -2 -6
gründe für	-2 -1 0 6 -1 0 -2
gute	-7 -3 -2 9 -3 -3 8
gute gründe	-1 -2 -1 12 -1 -1 -5
haben	6 4 -8 1 -3 2 -2
haben sie	2 5 -4 0 -1 -1 -1
haben wir	-1 0 -1 -1 -1 5 0
haben.	1 -1 -3 4 0 -1 -1
hast	5 -2 -6 6 -2 -2 -1
have	15 12 -3 -9 -6 -5 -5
have.	12 11 -2 -6 -5 -5 -4
haves	7 4 -1 -2 -2 -2 -3
haves.	7 4 -1 -2 -2 -2 -3
helpful	-2 10 -1 -1 -1 -2 -2
helpful.	-2 10 -1 -1 -1 -2 -2
helpf~	-2 10 -1 -1 -1 -2 -2
herausforderung	-4 -1 11 -3 -1 -2 -1
herausforderung.	-4 -1 11 -3 -1 -2 -1
herau~	-4 -1 11 -3 -1 -2 -1
here	7 -5 -4 12 -5 -3 -3
here if	6 -3 -2 -1 0 0 0
here.	1 -3 -2 14 -5 -3 -2
hilfreich	-2 10 -2 -1 -1 -2 -2
hilfr~	-2 10 -2 -1 -1 -2 -2
hinaus	-2 5 0 -1 -1 0 -1
hinweise	-2 -2 -1 -1 -1 10 -2
hinweise.	-2 -2 -1 -1 -1 10 -2
hinwe~	-5 -5 -3 -3 -3 24 -4
hiring	-3 -1 -1 -2 -3 2 9
hiring process	0 0 0 -1 -2 4 -1
how	-8 -4 4 1 1 9 -3
how we	-7 -3 -4 4 3 9 -2
i	-7 13 4 -2 -3 -4 -1
icing	-2 11 -2 -2 -2 -1 -1
icing on	-2 11 -2 -2 -2 -1 -1
ideal	12 -2 -2 -2 -4 -1 -1
ideal candidate	10 -1 -2 -1 -4 -1 -1
idealerweise	-4 11 -1 -2 -1 -2 -1
ideally	-5 11 -1 -1 -1 -1 -1
ideally you	-4 5 -1 0 0 0 0
ideal~	-9 27 -3 -5 -3 -4 -4
if	9 25 -11 -9 -4 -5 -5
if you	-2 17 -6 -5 -1 -1 -1
if.	11 8 -5 -4 -4 -3 -4
ihnen	7 -3 -2 4 -3 -1 -1
ihnen.	5 -1 -1 1 -2 -1 -1
ihr	6 -8 16 -7 3 -1 -8
ihr aufgabengebiet	-1 -1 3 0 -1 0 0
ihr profil	5 0 -3 0 -1 -1 0
ihre	8 -7 11 1 -8 2 -8
ihre aufgaben	-1 0 5 -3 -1 0 0
im	-9 6 -1 10 -5 -6 5
impact	-11 -1 18 -1 -2 -1 -1
in	-5 -12 1 12 -10 -12 26
in it	-10 -1 -2 17 0 -3 -1
in return	-1 -1 -2 9 -1 -1 -3
in this	0 -1 11 -6 -1 -1 -2
in your	12 -1 -4 -3 -1 -1 -3
inclu~	-4 -3 -2 6 -6 11 -3
interesse	-4 -1 -1 -2 -1 10 -1
interesse geweckt	-1 -1 -1 -1 -1 6 -1
interview	0 0 0 0 0 2 0
interview process	0 0 0 0 0 2 0
inter~	-5 -2 -2 -3 -2 17 -3
is	1 -2 3 5 -2 -4 -1
is for	4 -2 -1 0 0 0 0
ist	2 3 5 -6 -6 7 -4
ist.	-4 1 6 -4 -4 8 -3
it	5 11 -8 11 -6 -10 -4
it for	-10 -1 -2 17 0 -3 -1
it would	-3 5 0 -1 0 0 0
it's	-2 4 0 0 0 0 0
job	-10 -9 33 -12 2 -7 3
job.	-4 -1 16 -2 -5 -1 -2
join	-4 -4 -2 18 -13 -6 11
join us	0 0 0 3 -1 -1 0
kannst	10 -3 -6 4 -1 -2 -1
kannst du	5 -2 -4 4 -1 -2 -1
kannst.	6 -1 -3 0 -1 -1 -1
kenntnisse	8 -3 -2 -2 -2 -3 5
kenntnisse.	10 -1 -1 -1 -1 -1 -5
kennt~	8 -3 -2 -2 -2 -3 5
key	2 -4 9 -3 3 -3 -4
know	9 -2 -2 -2 0 -2 -1
know.	9 -2 -2 -2 0 -2 -1
knowledge	7 -2 -1 -2 -1 -1 -1
knowledge skills	3 -1 -1 -1 0 0 0
knowl~	7 -2 -1 -2 -1 -1 -1
kompetenzen	11 -2 -2 -2 -2 -2 -2
kompetenzen.	11 -2 -2 -2 -2 -2 -2
kompe~	11 -2 -2 -2 -2 -2 -2
kontakt	-4 -2 -4 -1 -3 15 -2
kontakt.	-4 -2 -4 -1 -3 15 -2
konta~	-4 -2 -4 -1 -3 15 -2
kriegst	-11 -2 -5 21 -1 -1 -1
kriegst du	-6 -2 -3 13 -1 -1 -1
krieg~	-11 -2 -5 21 -1 -1 -1
kriterien	2 8 -1 -2 -2 -2 -3
kriterien.	2 8 -1 -2 -2 -2 -3
krite~	2 8 -1 -2 -2 -2 -3
können	8 -3 0 1 -2 -3 -1
können sie	2 -2 3 1 -2 -1 -1
können.	6 -1 -3 0 0 -1 0
kür	-3 17 -3 -2 -5 -2 -2
kür.	-3 17 -3 -2 -5 -2 -2
langu~	19 -4 -2 -3 -3 -3 -4
leistungen	-7 -1 -1 17 -4 -2 -1
leistungen.	-7 -1 -1 17 -4 -2 -1
leist~	-7 -1 -1 17 -4 -2 -1
licences	10 -2 -1 -2 -1 -2 -2
licen~	7 -3 -2 -3 -3 -3 6
life	-3 -1 6 14 -12 -1 -2
like	9 2 2 -7 3 -6 -3
like you	11 -5 -1 -2 0 -2 0
like.	-9 9 4 -3 5 -3 -2
look	1 -3 -2 12 -3 -3 -1
look for	10 -1 0 -6 -1 -1 0
looking	13 -2 -1 -2 -3 -2 -2
looking for	13 -2 -1 -2 -3 -2 -2
looki~	13 -2 -1 -2 -3 -2 -2
looks	-8 -4 5 -2 11 -2 -1
looks like	-8 -4 5 -2 11 -2 -1
love	-3 11 -5 3 -2 -2 -2
love it	-7 7 -1 2 -1 0 0
m	-2 -1 -1 -2 -1 -1 8
m w	-2 -1 -1 -2 -1 -1 8
machen	-16 -7 13 -7 18 -1 -1
machst	-14 -3 29 -9 -1 -2 -1
machst du	-8 -2 15 -3 -1 -1 0
machst.	-5 -1 14 -6 -1 -1 0
main	-2 -1 10 -2 -1 -1 -2
main duties	-1 -1 4 -1 -1 -1 -1
make	-11 13 -5 -5 12 -3 -1
make us	-2 9 -2 -2 -2 -1 0
makes	-1 9 -2 -3 -1 -1 -1
matters	9 -2 -2 -7 6 -2 -1
matters.	-2 -1 -1 -2 8 -1 -1
matte~	9 -2 -2 -7 6 -2 -1
may	-3 4 0 0 0 0 0
might	-6 13 -1 -4 0 -1 -1
minimum	3 -1 0 0 0 -1 0
minim~	3 -1 0 0 0 -1 0
mission	-5 -2 15 -4 1 -4 -1
mission.	-5 -2 15 -4 1 -4 -1
missi~	-5 -2 15 -4 1 -4 -1
mit	5 -5 -4 -4 -3 -3 14
mit.	12 -1 -3 -3 -1 -2 -2
mitbringen	5 -1 -2 -2 -1 0 0
mitbringen.	5 -1 -2 -2 -1 0 0
mitbr~	13 -2 -4 -5 -1 -1 -1
muss	23 -1 -4 -5 -5 -4 -4
must	18 -6 -2 -2 -2 -3 -3
must have	5 -3 0 0 0 -1 0
must haves	8 -2 -1 -1 -1 -1 -2
need	10 -1 -9 -9 -5 20 -5
need to	8 -2 -2 -1 0 -2 0
need.	14 -6 -5 -5 -4 9 -3
negotiables	9 -1 -2 -2 -2 -1 -2
negotiables.	9 -1 -2 -2 -2 -1 -2
negot~	9 -1 -2 -2 -2 -1 -2
next	-11 -4 -4 -4 -4 32 -4
nice	-9 20 -1 -2 -2 -4 -2
nice if	-3 5 0 -1 0 0 0
nice to	-5 11 -1 -1 -2 -1 -1
nicht	-16 13 -6 -6 -4 21 -3
night	-3 -4 -2 -2 -5 -3 20
noch	-3 9 -2 -2 -2 2 -2
noch besser	-2 11 -1 -1 -2 -3 -2
non	9 -1 -2 -2 -2 -1 -2
non negotiables	9 -1 -2 -2 -2 -1 -2
not	-17 9 -4 -4 -4 23 -4
not essential	-2 9 -2 -1 -1 -2 -1
not required	-2 8 0 -1 -1 -3 -1
note	-3 -3 -2 -2 -2 19 -7
note.	-3 -3 -2 -2 -2 19 -7
notice	-4 -4 -2 -2 -3 19 -4
notice.	-4 -4 -2 -2 -3 19 -4
nurse	-5 -5 -2 -3 -6 -4 25
of	-7 -2 4 -6 -4 7 8
of the	-2 -1 6 -1 -1 -1 -1
offer	-11 -6 -2 30 -7 -2 -2
offer you	-8 -1 0 9 0 0 0
offer.	-3 -5 -2 20 -7 -2 -2
on	-7 18 4 1 -7 -4 -5
on the	-2 11 -2 -2 -2 -1 -1
on top	-3 12 -2 -2 -2 -2 -2
on.	-2 -1 9 -1 -2 -1 -1
opportunity	-4 -2 8 -3 -7 11 -2
opportunity.	-3 -1 9 -2 -4 3 -1
oppor~	-7 -3 5 -5 8 5 -3
optional	-2 12 -1 -1 -1 -4 -2
optional.	-2 10 -1 -1 -1 -3 -1
optio~	-2 12 -1 -1 -1 -4 -2
our	-13 -9 3 4 17 -4 2
our team	-1 -1 -1 -2 -7 -1 13
out	-8 17 -3 -2 -2 -2 -1
out.	-3 10 -2 -1 -1 -1 -1
overview	-3 -2 10 -2 2 -2 -3
overview.	-3 -2 10 -2 2 -2 -3
overv~	-3 -2 10 -2 2 -2 -3
own	-10 -4 8 -3 -3 -3 15
package	-3 -2 -2 13 -2 -2 -2
package.	-3 -2 -2 13 -2 -2 -2
packa~	-3 -2 -2 13 -2 -2 -2
passt	15 -7 -4 -2 -1 -1 -1
pay	-6 -4 -2 14 -4 6 -4
pay and	-3 -1 -1 7 0 -2 0
perfekt	1 5 -2 -1 -1 -1 -1
perfekt wenn	1 5 -2 -1 -1 -1 -1
perfe~	1 5 -2 -1 -1 -1 -1
perks	-3 -3 -2 17 -2 -4 -3
perks.	-2 -1 -1 7 -1 -1 -1
person	26 -3 -5 -6 -6 -3 -2
personal	7 -1 -2 -1 -1 -1 -1
perso~	7 -1 -2 -1 -1 -1 -1
perspektive	-3 -1 -2 11 -1 -2 -2
perspektive.	-3 -1 -2 11 -1 -2 -2
persp~	-5 -1 -4 16 -1 -2 -2
persönliche	3 -1 0 0 0 0 -1
persö~	21 -2 -5 -4 -2 -5 -3
physical	9 -2 -1 -1 -1 -1 -3
physi~	5 -3 -2 -2 -3 -5 10
plus	-8 28 -4 -3 -4 -5 -4
plus.	-4 16 -3 -2 -3 -2 -3
pluspunkt	-3 11 -1 -2 -2 -2 -2
plusp~	-4 16 -2 -3 -2 -2 -3
points	-6 20 -2 -2 -3 -4 -3
points for	-2 5 0 0 0 -2 -1
points.	-4 15 -1 -2 -2 -2 -3
position	-3 -1 15 -3 -6 -1 -1
position.	-1 0 9 -1 -5 0 0
posit~	8 -3 13 -5 -7 -2 -4
post	-2 -1 13 -3 -6 -1 -1
post.	-2 -1 12 -2 -6 -1 0
preferred	-8 15 -1 -1 -1 -2 -2
prefe~	-8 15 -1 -1 -1 -2 -2
privacy	-3 -2 -1 -2 -2 11 -2
priva~	-3 -2 -1 -2 -2 11 -2
process	-4 -2 -3 -4 -7 23 -3
process.	-4 -2 -3 -4 -7 23 -3
proce~	-4 -2 -3 -4 -7 23 -3
produ~	-4 -2 -3 -6 7 -4 12
profil	14 -2 -4 -2 -3 -2 -2
profil.	14 -2 -4 -2 -3 -2 -2
profile	15 -2 -3 -4 -2 -2 -2
profile.	15 -2 -3 -4 -2 -2 -2
profi~	15 -2 -3 -4 -2 -2 -2
proje~	-6 -3 4 -3 5 -2 4
prote~	-4 -4 -2 -3 -4 22 -4
punkten	0 -1 -1 6 -1 -1 -1
punkt~	4 -2 -2 4 -2 -1 -1
purpose	-2 -2 13 -2 -3 -2 -3
purpose.	-2 -2 12 -1 -2 -2 -3
purpo~	-2 -2 13 -2 -3 -2 -3
qualifications	11 2 -3 -2 -2 -5 -2
qualifications.	10 3 -3 -2 -2 -5 -2
qualifikation	10 -1 -2 -2 -2 -2 -1
qualifikation.	10 -1 -2 -2 -2 -2 -1
qualifikationen	8 -1 -1 -4 -1 -1 -1
qualifikationen.	8 -1 -1 -4 -1 -1 -1
quali~	34 -1 -7 -8 -5 -9 -5
really	3 4 0 -1 -2 -2 -1
receive	-4 -1 -3 11 -1 -1 -1
receive.	-4 -1 -3 11 -1 -1 -1
recei~	-4 -1 -3 11 -1 -1 -1
required	6 4 -1 -1 -2 -4 -2
required but	-2 8 0 -1 -1 -3 -1
requirements	18 -4 -5 -2 -3 -2 -3
requirements.	15 -3 -2 -2 -3 -2 -3
requi~	31 -2 -6 -6 -6 -7 -5
responsibilities	-5 -2 14 -3 -2 -1 -1
responsibilities.	-5 -2 14 -3 -2 -1 -1
respo~	-5 -2 14 -3 -2 -1 -1
return	-1 -1 -2 9 -1 -1 -3
right	6 -1 -2 -2 -1 0 0
role	3 -4 20 -5 -7 -3 -4
role.	1 -2 14 -3 -6 -2 -2
roles	8 -2 4 -2 -1 -5 -2
rolle	-5 -1 12 -2 -1 -2 -1
rolle.	-5 -1 12 -2 -1 -2 -1
salary	-2 -2 -2 12 -2 -2 -2
school	-3 -2 -3 -2 2 -2 12
school.	-3 -2 -3 -2 2 -2 12
schätzen	-4 13 -1 -4 -2 -1 -2
schät~	-4 13 -1 -4 -2 -1 -2
schön	-6 18 -2 -2 -3 -2 -3
schön.	-5 13 -2 -2 -2 -1 -2
selection	5 -1 0 -1 -1 0 -2
selec~	5 -1 0 -1 -1 0 -2
shift	-4 -4 -2 -2 12 -3 3
shift.	-4 -4 -2 -2 12 -3 3
should	16 -4 -1 -1 -3 -6 -1
should apply	12 -2 -1 -1 -3 -5 -1
sich	-5 -2 -2 10 -1 3 -1
sich freuen	-3 -1 -1 7 0 -1 -1
sich.	-1 0 -1 -1 0 5 0
sie	29 -16 13 14 -19 -9 -12
sie bewegen	-7 -1 12 -3 -1 0 0
sie brauchen	0 -1 3 -1 0 0 0
sie davon	-7 -1 -2 12 -1 -1 0
sie durch	6 -1 -1 -3 0 -1 -1
sie erwarten	-12 -1 -2 15 0 0 0
sie haben	8 -1 -2 -4 0 -1 -1
sie können	8 0 -2 -5 0 -1 0
sie mit	5 -1 -1 -1 -1 -1 -1
sie mitbringen	4 0 -1 -1 0 0 0
sie sich	-5 -2 -2 10 -1 3 -1
sie sind	9 -1 -1 -1 -4 -1 -1
sie uns	14 -1 -1 -10 -1 -1 0
sie.	2 1 7 3 -6 -4 -4
sind	-1 1 -1 -10 19 -3 -4
sind.	2 3 -2 -4 8 -2 -3
skills	29 3 -7 -6 -6 -7 -7
skills and	8 -2 -2 -2 -1 -1 -1
skills.	19 5 -5 -4 -5 -5 -6
smile	-5 12 -1 -3 -1 -1 0
smile.	-5 12 -1 -3 -1 -1 0
so	0 -3 1 0 -4 9 -3
softw~	1 -3 -2 -3 -2 -2 11
sollten	7 -1 -2 -3 -1 -1 0
sollten sie	3 0 -1 -1 0 -1 0
solltest	5 0 -1 -2 -1 -1 0
solltest du	5 0 -1 -2 -1 -1 0
sollt~	12 -1 -3 -5 -1 -2 0
sound	3 -1 -1 -3 -1 5 -2
sound like	5 0 -1 -2 0 -2 0
sprac~	20 -6 -2 -1 -3 -2 -5
stack	2 -2 19 -4 -11 -2 -2
stand	-8 17 -3 -2 -2 -2 -1
stand out	-8 17 -3 -2 -2 -2 -1
stell~	-6 -3 18 -10 -5 -4 11
successful	2 -2 3 1 -2 -1 -1
successful applicant	2 -1 0 2 -1 -1 -1
successful candidate	-1 0 3 -1 0 0 0
succe~	13 -3 -2 -1 -3 -3 -2
suchen	19 -7 2 -12 -8 -4 10
suchen.	11 -4 4 -2 -3 -1 -5
summary	-3 -2 15 -3 -2 -2 -3
summary.	-3 -2 13 -2 -2 -2 -3
summa~	-3 -2 15 -3 -2 -2 -3
tag	-7 -1 15 -1 -2 -3 -1
tasks	-5 -3 20 -2 -3 -3 -3
tasks.	-5 -3 20 -2 -3 -3 -3
team	-6 -4 -5 -6 16 -3 7
team.	-6 -4 -5 -6 16 -3 7
techn~	14 -2 -4 -2 -2 -2 -2
that	0 12 -1 -7 -2 -2 -2
the	1 -10 23 12 8 -15 -18
the cake	-2 11 -2 -2 -2 -1 -1
the company	-3 -1 -3 4 6 -1 -1
the firm	-3 -1 -3 -3 11 -1 0
the job	-3 0 11 -2 -5 -1 0
the position	-1 0 9 -1 -5 0 0
the post	-2 -1 13 -3 -6 -1 -1
the role	-1 -1 12 -3 -5 -1 -1
the successful	1 -2 3 1 -2 -1 -1
the team	-2 -1 -3 -2 11 -1 -2
this	13 1 4 -13 7 -8 -4
this job	-1 -2 9 -6 0 0 -1
this role	8 -2 -3 -1 -1 -1 -1
this you	7 -1 -1 -3 0 -2 0
thrive	10 -3 -1 -4 -1 -1 -1
thrive here	10 -3 -1 -4 -1 -1 -1
time	-7 -5 5 18 -6 -6 1
to	-5 6 -7 8 15 -2 -15
to apply	-3 -2 -1 -1 -2 8 -1
to be	7 -1 -2 -1 0 -1 0
to day	-2 -2 10 -2 -2 -2 -1
to have	-5 17 -1 -2 -3 -2 -3
to haves	-1 6 0 -1 -1 -1 -1
to the	1 -1 -3 -3 8 -1 -1
to.	-5 -4 -1 4 13 -4 -2
toolbox	8 -1 -3 -1 -1 -1 -1
toolbox.	8 -1 -3 -1 -1 -1 -1
toolb~	8 -1 -3 -1 -1 -1 -1
top	-3 12 -2 -2 -2 -2 -2
tun	-13 -3 27 -6 -1 -3 -1
typical	-3 -2 10 -1 -1 -1 -1
typic~	-3 -2 10 -1 -1 -1 -1
tätigkeit	-2 -1 12 -1 -1 -2 -4
tätigkeit.	-2 -1 12 -1 -1 -2 -4
tätigkeiten	-5 -1 13 -2 -3 -1 -1
tätigkeiten.	-5 -1 13 -2 -3 -1 -1
tätig~	-10 -4 37 -4 -6 -6 -7
und	3 -2 -1 11 -7 -2 -3
uns	3 13 -7 11 -2 -10 -10
uns erwarten	-11 -1 -1 12 0 0 0
uns freuen	-3 12 -1 -5 -1 -1 -1
uns von	7 -3 0 -3 -1 0 -1
uns wenn	7 -3 -1 -1 0 0 0
uns über	-4 11 0 -3 -3 0 -1
uns.	5 -10 -4 11 8 -5 -6
unser	2 -3 -2 6 6 -3 -5
unser angebot	-5 -1 -1 10 -2 -1 -1
unsere	5 -4 0 1 7 -4 -5
unternehmen	-3 -2 -1 -3 11 -1 -1
unternehmen.	-3 -2 -1 -3 11 -1 -1
unter~	-3 -2 -1 -3 11 -1 -1
urlaub	-3 -2 -1 11 -7 -2 4
us	-7 16 -8 12 -4 -3 -6
us smile	-5 12 -1 -3 -1 -1 0
us.	-1 -2 -5 16 -2 -1 -5
verantwortung	-2 -1 10 -4 -2 -1 -1
verantwortung.	-2 -1 10 -4 -2 -1 -1
veran~	-4 -1 15 -4 -3 -2 -1
verfü~	8 -2 -2 -1 -1 -1 -1
von	3 6 -3 5 -5 -3 -3
von dir	6 -2 0 -2 -1 0 -1
von ihnen	12 -2 -1 -8 -1 0 -1
von uns	-13 -2 -1 18 -2 0 0
von vorteil	-2 11 -1 -2 -2 -2 -2
voraussetzungen	6 -1 -1 -1 -1 -1 -1
voraussetzungen.	6 -1 -1 -1 -1 -1 -1
vorau~	24 -2 -4 -8 -4 -3 -3
vorteil	-2 11 -1 -2 -2 -2 -2
vorteile	-5 -5 -2 17 -1 -2 -2
vorteile.	-5 -5 -2 17 -1 -2 -2
vorte~	-10 25 -5 10 -6 -7 -6
w	-2 -1 -1 -2 -1 -1 8
w d	-2 -1 -1 -2 -1 -1 8
want	9 -1 -1 -4 -3 -1 0
warum	-3 -2 -3 15 -3 -3 -1
warum wir	-1 -1 -1 6 -1 -1 -1
was	8 3 5 4 -3 -7 -10
was du	1 -5 5 6 -2 -3 -2
was nicht	-7 8 -4 -4 -2 11 -1
was sie	-8 -5 8 11 -2 -2 -2
was uns	-3 18 -3 -6 -2 -2 -1
was wir	9 -2 -10 -4 11 -2 -2
we	-1 4 -18 13 24 -10 -12
we are	0 -1 0 -1 4 -1 -1
we ask	14 -3 -1 -5 -3 -2 -1
we can	-2 -1 0 3 0 0 0
we expect	15 -2 -1 -6 -4 -1 -1
we give	-11 -1 -1 16 -2 -1 -1
we look	5 -1 -1 3 -2 -2 0
we need	8 -1 0 -3 -1 -2 0
we offer	-8 -2 0 13 -1 0 0
we want	9 -1 -1 -4 -3 -1 0
we'd	6 7 -2 -4 -3 -2 -2
we'd like	13 -6 -2 -2 -2 -1 0
we're	4 -2 -2 -2 -2 -4 7
we're looking	7 -1 -1 -1 -1 -1 -2
week	-5 -3 14 -1 -3 -1 -1
weiter	-2 -1 -3 -2 -1 9 -1
weiter.	-2 -1 -3 -2 -1 9 -1
welcome	-2 10 -1 -1 -1 -2 -2
welco~	-2 10 -1 -1 -1 -2 -2
wen	12 -1 -1 -4 -2 -2 -2
wenn	2 23 -8 -6 -3 -4 -4
wenn du	0 13 -5 -4 -1 -1 -1
wenn.	2 10 -2 -3 -2 -2 -3
wer	7 -2 -2 -2 3 -2 -2
what	10 -6 7 1 -1 0 -11
what makes	-1 9 -2 -3 -1 -1 -1
what matters	14 -2 -1 -5 -4 -2 0
what we	6 -8 -10 11 10 -8 -2
what will	-3 6 2 -1 -1 -2 0
what would	-4 7 5 -3 -2 -4 -1
what you	-5 -5 6 2 -2 5 -1
what you'll	-2 -2 11 1 -3 -3 -2
what your	-4 -1 10 -1 -3 -1 0
what's	2 -2 5 3 -2 -2 -3
what's in	6 -1 -4 5 -1 -1 -3
who	12 -3 -2 -4 10 -8 -4
who we	-2 -1 0 -1 4 0 0
who.	4 -1 0 -1 -1 -1 -2
why	-9 -5 -3 14 11 -5 -4
why join	0 0 0 3 -1 -1 0
why us	0 -1 0 6 -3 -2 0
why work	-1 -1 -1 7 -4 -1 -1
wichtig	14 -5 -2 -3 -2 -2 -1
wichtig ist	14 -5 -2 -3 -2 -2 -1
wicht~	14 -5 -2 -3 -2 -2 -1
will	-8 -3 19 0 -5 2 -4
will have	10 0 -6 -2 -1 -1 0
will need	10 -1 -3 -2 0 -4 0
will receive	-4 -1 -3 11 -1 -1 -1
will.	-10 -3 24 -5 -2 -3 -2
wir	-5 -1 -2 20 11 -14 -9
wir bieten	-5 -2 -1 15 -4 -1 -2
wir brauchen	9 -2 -3 -1 -2 0 -1
wir dich	-10 -2 18 -2 -2 -2 -2
wir erwarten	15 -1 -1 -10 -2 0 -1
wir ihnen	-4 -1 -1 8 -2 0 0
wir sind	-6 -3 -1 -2 15 -1 -2
wir suchen	11 -6 -3 -7 -6 -2 12
wir uns	9 4 -1 -7 -4 -1 -1
wir von	6 -1 0 -4 -1 0 0
wir wünschen	8 -1 0 -4 -1 0 -1
wir überzeugen	-9 -1 -1 15 -2 -1 -1
wir.	0 0 -5 11 3 -6 -4
wofür	-8 -1 13 -1 -1 -1 -1
wofür wir	-8 -1 13 -1 -1 -1 -1
womit	0 -1 -1 4 -1 -1 -1
work	-8 -5 17 1 5 -6 -4
work on	-2 -1 9 -1 -2 -1 -1
work.	-6 -2 9 -6 11 -4 -2
working	5 -2 -2 6 -2 -3 -2
working here	-5 -1 -1 10 -1 -1 -1
worki~	5 -2 -2 6 -2 -3 -2
worüber	-1 6 0 -3 -1 0 0
worüber wir	-1 6 0 -3 -1 0 0
worüb~	-1 6 0 -3 -1 0 0
would	-9 26 4 -8 -4 -6 -3
would be	-2 5 -1 -1 -1 0 -1
would make	-2 9 -2 -2 -2 -1 0
wäre	-5 22 -3 -3 -4 -3 -4
wäre.	-4 17 -2 -2 -3 -3 -3
wünschen	19 -6 -1 -7 -4 0 -1
wünschen uns	8 -1 0 -4 -1 0 -1
wünschen.	6 -3 0 -1 -1 0 0
wünschenswert	-7 16 -1 -1 -2 -3 -2
wünschenswert.	-5 9 0 -1 -1 -1 -1
wünsc~	16 10 -3 -9 -7 -3 -4
würden	-5 14 -1 -4 -3 -1 -1
würden.	-5 14 -1 -4 -3 -1 -1
you	29 2 7 8 -25 -5 -17
you a	7 -2 -2 -1 -1 -1 -1
you also	-3 5 0 -1 0 -1 0
you are	8 -2 -1 -1 -2 -1 -1
you bring	18 -5 -3 -8 -1 -1 -1
you can	-7 -3 -1 15 -2 -2 0
you do	-4 0 9 -1 -1 -2 0
you don't	-13 8 -1 -1 -1 8 0
you get	-4 -1 -1 8 0 -1 0
you have	8 -5 -1 0 0 0 0
you if	6 -3 -1 -1 0 -1 0
you know	9 -2 -2 -2 0 -2 -1
you may	-3 4 0 0 0 0 0
you might	-6 13 -1 -4 0 -1 -1
you must	7 -3 -1 -1 0 -1 0
you need	7 -2 -1 -1 0 -4 0
you should	6 -4 -1 -1 0 -1 0
you to	2 -6 9 -2 -2 -1 0
you will	-6 -7 13 2 -3 5 -3
you'll	3 -9 32 -5 0 -11 -9
you'll be	3 -2 1 -1 -1 0 0
you'll bring	19 -3 -6 -7 -1 -1 -1
you'll do	2 -1 1 -1 -1 0 0
you'll get	-3 -1 -4 10 -1 -1 -1
you'll have	-1 -3 7 -1 -1 0 0
you'll love	5 -2 -4 3 -1 0 0
you'll need	6 0 -1 0 0 -2 0
you'll work	-3 -2 0 -2 10 -1 -2
you.	12 -2 -3 14 -10 -8 -4
your	20 -9 28 -9 -9 -10 -10
your day	-3 -1 7 -1 -2 0 0
your toolbox	8 -1 -3 -1 -1 -1 -1
zeichnet	9 -1 -3 -2 -2 -1 0
zeich~	9 -1 -3 -2 -2 -1 0
zu	1 -6 9 3 -2 -4 -1
zu uns	5 -3 -2 4 -1 -2 -1
zwingend	4 4 -1 -2 -2 -2 -2
zwing~	7 4 -1 -2 -2 -3 -3
~0.	-4 -2 -2 -2 -2 -3 15
~ack.	16 -2 7 -4 -12 -2 -3
~act.	-6 -2 6 -2 3 3 -3
~age.	-5 5 -3 12 -3 -3 -3
~ahrung	15 -1 -4 -4 -2 -2 -2
~ake.	2 8 -5 -7 10 -6 -1
~akt.	-4 -2 -4 -1 -3 15 -2
~all.	-2 18 -1 -7 -2 -2 -3
~als.	15 -3 -2 -2 -2 -2 -4
~ant.	5 -2 -2 -3 -4 -2 10
~antage	-3 9 -1 -2 -1 -1 -1
~any.	-3 -1 -3 4 6 -1 -1
~are.	3 -2 -1 -2 4 -1 -1
~ary.	-5 -4 11 10 -4 -4 -5
~ate.	8 -4 -5 -5 3 7 -5
~ations	14 -1 -5 -6 -4 7 -5
~atz.	-10 -2 6 -2 12 -2 -2
~auchen	7 -6 10 -4 -3 -2 -2
~auchst	7 -3 -6 -4 -2 9 -1
~auf.	-9 -4 -3 12 -6 15 -5
~aus.	-2 -5 3 -6 16 -5 -2
~ave.	12 11 -2 -6 -5 -5 -4
~be.	4 -1 -1 -1 0 0 0
~ben.	-7 -7 14 14 -7 0 -7
~ber.	0 8 -7 -5 8 -2 -2
~bility	9 -2 -2 -2 -3 -3 2
~ble.	5 3 -2 -2 -1 -1 -1
~bot.	-4 -4 -3 9 -4 -4 10
~box.	7 -2 -4 -2 -2 6 -3
~cation	12 -6 -4 -9 11 2 -7
~cences	10 -2 -1 -2 -1 -2 -2
~cht.	-16 14 -4 -4 -4 7 6
~ckt.	-1 -1 -1 -1 -1 6 -1
~cts.	-4 -3 -4 -3 19 -3 -3
~d.	-2 -1 -1 -2 -1 -1 8
~day.	-4 -2 14 -2 -3 -2 -2
~den.	-5 14 -1 -4 -3 -1 -1
~derung	-4 -1 11 -3 -1 -2 -1
~didate	14 -2 0 -3 -5 -2 -2
~dir.	0 -2 -2 11 -2 -2 -2
~dit.	-1 5 -1 -1 -1 -1 -1
~do.	-13 -2 17 -6 9 -4 -1
~du.	7 3 7 2 -6 -9 -4
~eam.	-6 -4 -5 -6 16 -3 7
~echnik	-1 -1 0 -1 -1 -1 4
~ect.	7 -3 -2 -5 5 -2 -1
~ection	4 -2 -1 -2 -3 8 -3
~eed.	14 -6 -5 -5 -4 9 -3
~eer.	-2 -2 -1 -1 -2 -2 9
~eis.	-8 -3 11 -3 -5 11 -4
~eit.	0 -7 2 2 -2 8 -3
~ektive	-3 -1 -2 11 -1 -2 -2
~ements	18 -4 -5 -2 -3 -2 -3
~encies	13 -2 -4 -3 -2 -1 -2
~enn.	2 10 -2 -3 -2 -2 -3
~ent.	-9 -8 -5 7 11 -9 13
~ential	5 0 9 -3 -3 -5 -3
~erbung	-3 -1 -3 -3 -1 12 -1
~ere.	1 -3 -2 14 -5 -3 -2
~ereich	-4 -3 16 -1 -2 -4 -2
~eresse	-4 -1 -1 -2 -1 10 -1
~ers.	19 -6 -9 -7 6 -6 5
~ersity	-4 -2 -2 -4 10 6 -3
~ert.	-8 14 -7 -3 -6 -3 13
~erview	-3 -3 9 -2 2 -1 -3
~ess.	-2 -4 -8 -5 -1 24 -4
~essful	2 -2 3 1 -2 -1 -1
~eug.	19 -2 -8 -1 -3 -2 -2
~fer.	0 13 -6 10 -9 -3 -4
~ferred	-8 15 -1 -1 -1 -2 -2
~fgaben	-6 -3 27 -7 -3 -4 -3
~fil.	27 -5 -5 -4 -6 -4 -3
~for.	4 4 -3 -6 -6 10 -3
~freich	-2 10 -2 -1 -1 -2 -2
~ful.	-2 10 -1 -1 -1 -2 -2
~gebiet	-4 -2 14 -1 -3 -2 -2
~gen.	17 -11 2 2 2 -1 -10
~get.	-9 -3 -6 24 -2 -2 -1
~gineer	-3 -2 -2 -2 -2 -3 14
~ground	6 -2 -3 -2 5 -2 -2
~gst.	3 -2 -4 5 -1 -1 -1
~hen.	7 19 2 -16 -2 -10 0
~hes.	12 -2 -1 -2 -2 -2 -3
~hliche	3 -1 0 -1 -1 -1 -1
~hst.	-1 -2 12 -7 -1 -1 -1
~hätzen	-4 13 -1 -4 -2 -1 -2
~hön.	-5 13 -2 -2 -2 -1 -2
~iables	9 -1 -2 -2 -2 -1 -2
~ial.	5 16 -7 -4 -3 -3 -4
~ibutes	7 -1 -1 -1 -1 -1 -1
~ice.	-5 1 -2 -3 -4 16 -4
~ich.	-3 1 13 -10 -8 14 -7
~ichnet	16 -2 -5 -4 -2 -1 -1
~ics.	13 -3 -6 -7 -5 -5 11
~ide.	-7 1 -1 15 -3 -2 -2
~ien.	2 8 -1 -2 -2 -2 -3
~ies.	9 -11 19 7 0 -13 -11
~iet.	-3 -1 11 -1 -2 -2 -1
~iew.	-3 -2 10 -2 2 -2 -3
~if.	11 8 -5 -4 -4 -3 -4
~ift.	-4 -4 -2 -2 12 -3 3
~igkeit	-4 -2 9 -3 -4 -7 11
~ike.	-9 9 4 -3 5 -3 -2
~ildung	10 -1 -3 -3 -1 -2 -1
~ile.	6 5 -7 10 -5 -5 -4
~ill.	-10 -3 24 -5 -2 -3 -2
~ind.	2 3 -2 -4 8 -2 -3
~ine.	5 -3 -4 -4 -4 14 -4
~ing.	-11 -5 -3 9 -13 7 16
~ingend	4 4 -1 -2 -2 -2 -2
~ion.	-9 0 5 3 16 7 -22
~iption	-1 -1 8 -1 0 -2 -2
~irable	-6 12 -1 -1 -1 -1 -2
~ire.	6 -4 -1 -6 -7 13 -2
~irm.	-3 -1 -3 -3 11 -1 0
~ise.	-2 2 -1 -2 -2 8 -2
~ist.	1 -2 2 -12 4 12 -6
~iteria	9 2 -3 -2 -2 -2 -3
~itions	7 -2 -1 3 -1 -4 -1
~its.	-4 -3 -3 18 -4 -2 -2
~ity.	2 -4 6 -8 4 7 -5
~ive.	-11 -6 -7 22 -6 -6 15
~job.	-4 -1 16 -2 -5 -1 -2
~kation	10 -1 -2 -2 -2 -2 -1
~keiten	7 -2 9 -4 -4 -3 -3
~kit.	17 -1 -8 -3 -2 -1 -2
~kommen	-7 5 -4 11 -2 -2 -1
~kommst	-7 -2 -4 15 -1 -1 -1
~kte.	-5 16 5 -3 -4 -4 -5
~kür.	-3 17 -3 -2 -5 -2 -2
~leiter	-3 -2 -1 -1 -2 -2 13
~les.	7 -2 -3 -4 -3 -2 7
~licant	2 -1 0 2 -1 -1 -1
~liches	12 -2 -1 -2 -2 -2 -3
~lities	-1 -4 21 -6 -4 -3 -4
~lle.	-6 -3 27 -4 -8 -4 -2
~lls.	19 5 -5 -4 -5 -5 -6
~lltest	5 0 -1 -2 -1 -1 0
~lso.	-2 5 0 -1 0 -1 0
~lus.	-4 16 -3 -2 -3 -2 -3
~men.	-7 4 -3 1 10 -3 -2
~mit.	12 -1 -3 -3 -1 -2 -2
~nal.	-2 10 -1 -1 -1 -3 -1
~nce.	5 -2 -5 -6 13 -6 2
~ncy.	-2 -2 -4 -8 4 15 -2
~nefits	-4 -3 -4 19 -4 -3 -2
~nehmen	-3 -2 -1 -3 11 -1 -1
~nen.	10 -5 -6 15 -5 -5 -4
~net.	7 -1 -2 -2 -1 -1 0
~nge.	-9 -2 10 10 -3 -2 -4
~nliche	3 -1 0 0 0 0 -1
~now.	7 -3 -3 -3 -2 7 -2
~nschen	12 -9 -2 -8 -5 -2 14
~nst.	0 -5 -4 22 -4 -4 -5
~nswert	-8 24 -2 -2 -3 -4 -5
~ntials	15 -3 -2 -2 -2 -2 -4
~ntract	-2 -2 -1 -1 14 -3 -3
~nts.	9 11 -5 -4 -1 -5 -6
~nus.	-1 6 -1 -1 -1 -1 -1
~nweise	-2 -2 -1 -1 -1 10 -2
~ole.	1 -2 14 -3 -6 -2 -2
~on.	-2 -1 9 -1 -2 -1 -1
~oniker	-1 -1 0 -1 -1 -1 4
~ons.	7 -4 9 -5 -7 9 -8
~ool.	-3 -2 -3 -2 2 -2 12
~ork.	-6 -2 9 -6 11 -4 -2
~orm.	-5 -4 -2 -3 -3 -5 22
~ort.	-4 -3 -2 -3 19 -3 -4
~ortung	-2 -1 10 -4 -2 -1 -1
~ose.	-2 -2 12 -1 -2 -2 -3
~ost.	-2 -1 12 -2 -6 -1 0
~ote.	-6 -5 -3 -4 -5 12 11
~out.	-3 10 -2 -1 -1 -1 -1
~ply.	-3 -3 -2 -3 -5 18 -2
~profil	15 1 -2 -3 -4 -3 -3
~punkte	-5 16 5 -3 -4 -4 -5
~quired	6 4 -1 -1 -2 -4 -2
~ras.	-3 8 -2 2 -1 -2 -2
~rch.	2 -1 -1 4 -1 -1 -1
~red.	1 2 0 -1 -1 -1 -1
~ria.	9 2 -3 -2 -2 -2 -3
~rience	16 2 -3 -3 -4 -3 -4
~ringen	5 -1 -2 -2 -1 0 0
~rks.	-2 -1 -1 7 -1 -1 -1
~rnisse	17 -3 -2 -2 -2 -3 -5
~rsonal	7 -1 -2 -1 -1 -1 -1
~rteile	-5 -5 -2 17 -1 -2 -2
~rungen	12 -2 -1 -2 -3 -2 -1
~rweise	-4 11 -1 -2 -1 -2 -1
~sation	-5 -2 -6 5 13 -3 -2
~seline	12 -1 -2 -2 -2 -3 -1
~sie.	2 1 7 3 -6 -4 -4
~sition	-3 -1 15 -3 -6 -1 -1
~sks.	-5 -3 20 -2 -3 -3 -3
~spunkt	-3 11 -1 -2 -2 -2 -2
~sse.	23 -5 -4 -7 -5 -3 1
~tag.	-10 -2 26 -2 -8 -2 -2
~ten.	7 -8 2 7 8 -7 -8
~tenzen	11 -2 -2 -2 -2 -2 -2
~ter.	-6 4 -4 -4 -4 5 9
~terien	2 8 -1 -2 -2 -2 -3
~tes.	21 -4 -2 -3 -3 -4 -4
~tet.	-5 -5 -5 16 -7 -5 11
~ths.	4 -1 5 -2 -4 -1 -1
~tional	-7 7 -2 -3 -4 13 -4
~tionen	11 -5 -4 11 -3 -4 -5
~tnisse	7 -5 -3 -6 -4 -5 15
~to.	-5 -4 -1 4 13 -4 -2
~tszeit	-2 -2 -2 8 6 -4 -4
~tungen	4 -2 -2 12 -8 -3 -2
~tunity	-4 -2 8 -3 -7 11 -2
~uen.	-7 3 -2 11 -2 -2 -1
~und.	22 -2 -8 -2 -6 -3 -2
~ung.	-3 -13 11 11 0 -6 0
~uns.	5 -10 -4 11 8 -5 -6
~ure.	-1 -1 -2 -2 6 1 -1
~urs.	8 -5 -3 -4 13 -5 -5
~us.	-1 -2 -5 16 -2 -1 -5
~ust.	2 -1 -3 -1 5 -1 -1
~ves.	3 1 -3 -4 -5 -5 12
~von.	-7 -2 -2 13 -1 -1 0
~warten	9 -3 -4 6 -4 -1 -2
~wartet	-9 -2 6 9 -1 -3 -1
~werben	-2 -1 -2 -2 -1 10 -1
~who.	4 -1 0 -1 -1 -1 -2
~wir.	0 0 -5 11 3 -6 -4
~wledge	7 -2 -1 -2 -1 -1 -1
~you.	12 -2 -3 14 -10 -8 -4
~ysical	9 -2 -1 -1 -1 -1 -3
~zen.	11 -2 -2 -2 -2 -2 -2
~zeugen	4 -3 -3 10 -3 -2 -3
~zungen	23 -3 -3 -4 -6 -4 -3
~ßerdem	2 10 -2 -4 -3 -1 -2
~äre.	-4 17 -2 -2 -3 -3 -3
~ünscht	-5 18 -2 -2 -2 -4 -4
über	11 4 -6 -12 14 -7 -4
über uns	-12 -2 0 -7 22 0 -1
über.	4 9 -2 -4 -5 -1 -2
überzeugen	4 -3 -3 10 -3 -2 -3
überzeugen sie	14 -1 -2 -9 -1 -1 -1
überzeugen.	0 -1 -1 4 -1 -1 -1
überz~	10 -3 -3 5 -4 -3 -3
`,
}
