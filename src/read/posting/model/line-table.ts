import type { PackedWeights } from '#read/posting/model/weigh.ts'

/** Fitted by `bench/fit-postings.ts`; not written by hand. Features beside their weights for each class. */
export const lineTable: PackedWeights = {
  classes: ['must', 'nice', 'duties', 'benefits', 'other'],
  step: 0.05,
  rows: `
*	2 -15 -14 -15 31
0	-2 -28 -2 3 29
0 0	-1 -4 -8 2 11
0 a	-4 0 -1 -1 6
0 an	-1 0 -1 -2 4
0 and	1 -3 -1 3 0
0 b	0 -1 -1 -1 3
0 befristet	-2 0 0 0 2
0 bis	-1 0 -1 -1 2
0 day	0 0 -1 -2 3
0 days	-3 -1 6 7 -9
0 days'	-2 0 -1 2 1
0 euro	-2 0 -1 -3 6
0 food	2 0 0 0 -1
0 fte	-1 0 -1 -1 2
0 gehalt	-2 0 -2 6 -2
0 h	-1 0 -1 -4 6
0 hours	1 -1 -1 -3 3
0 in	1 -1 5 -1 -4
0 jahre	10 0 -1 -2 -6
0 k	0 -1 2 0 0
0 km	-2 0 -2 0 5
0 leute	2 0 -1 -2 1
0 march	-1 0 -2 -1 4
0 monate	4 0 -2 -1 0
0 monatsgehalt	-1 0 -2 4 0
0 months	3 -1 -1 -2 1
0 months'	6 0 -1 -2 -3
0 nights	-5 0 -1 -2 7
0 on	-4 0 6 0 -2
0 or	10 -3 -1 -1 -5
0 p	-6 6 0 -1 1
0 people	-2 0 -1 -1 4
0 per	-1 0 0 -3 5
0 points	4 -1 -1 -1 -1
0 schicht	4 0 0 -1 -3
0 std	-3 0 -1 -1 6
0 stunden	-3 -1 -1 -3 8
0 tage	-4 0 -2 4 2
0 to	-7 0 -2 10 -2
0 tv	-1 0 0 0 2
0 uhr	7 0 0 0 -6
0 we	-2 0 8 -1 -5
0 weeks	-3 0 -1 2 2
0 wochen	-10 -1 7 7 -4
0 x	-2 0 -1 0 4
0 years	11 -3 -2 -2 -4
0 yrs	8 0 -2 -1 -5
0.	3 1 -2 3 -5
?	6 -3 -2 -2 1
^0	5 -6 -3 11 -7
^a	9 -1 -1 7 -14
^aber	1 2 0 0 -3
^abgeschlossene	3 -2 0 0 -1
^ability	3 -1 0 0 -1
^able	3 0 0 0 -2
^accessibility	0 6 -1 -1 -4
^adr	-1 2 0 0 -1
^als	-2 0 0 -1 3
^am	-1 -2 -1 -1 5
^an	-1 -5 -2 7 1
^and	2 6 -1 -4 -3
^anleitung	-1 -1 1 5 -3
^ansprechpartner	-3 -1 5 -1 -1
^applicants	2 -1 0 0 -1
^applications	-1 0 -2 0 4
^as	-7 3 0 0 4
^at	3 -1 0 0 -2
^auch	3 -1 -1 -1 0
^ausbau	-2 -1 4 -1 1
^ausbildung	2 -1 0 0 -1
^bachelor's	2 -1 0 0 -1
^backend	-1 0 -1 -1 2
^basic	10 -2 -1 -2 -5
^be	0 -4 -4 -1 8
^bei	5 -1 -2 -2 1
^bereitschaft	3 -1 -1 0 -1
^berufserfahrung	0 2 -1 0 -1
^besoldung	-1 -2 -4 6 0
^betrieb	-2 0 5 -1 -3
^betriebliche	-1 0 -1 -3 5
^bevorzugt	-4 11 -2 -1 -4
^bezahlung	-1 -1 -3 5 0
^bonus	-1 -1 -1 -2 5
^but	-6 -4 0 -1 10
^call	-2 0 -1 -1 4
^calm	7 -1 -1 -1 -4
^clean	3 -1 0 0 -2
^clear	3 -1 -2 -1 2
^company	-1 -1 -1 7 -4
^confident	4 -2 0 0 -1
^cscs	5 -1 -1 -1 -2
^customer	-2 -1 -1 -1 5
^da	6 -1 -1 -1 -3
^dann	-3 -1 -2 -2 8
^das	-4 -1 -3 -1 9
^data	-1 0 0 0 2
^den	2 -1 -1 -1 0
^der	0 0 -1 -1 2
^deutsch	7 -3 -1 -1 -2
^deutschkenntnisse	-2 -4 0 0 6
^deutschlandticket	-2 -1 -1 6 -1
^die	-4 -3 1 -3 9
^dienstwohnung	-2 -1 -3 2 4
^drei	3 -1 -1 0 -1
^du	3 -1 18 -5 -16
^durchführung	-1 0 4 0 -2
^e	-1 0 0 0 2
^egal	-3 -1 -1 -1 7
^ein	12 -7 -6 8 -7
^eine	2 2 -1 -1 -1
^einfach	-1 -1 -2 -2 6
^englisch	9 -5 -1 -1 -3
^english	3 -1 0 0 -2
^erfahrung	0 9 -3 -3 -3
^erfahrungen	-2 5 0 -2 -1
^erste	3 -2 0 0 -1
^erstellung	0 0 3 0 -2
^erwartet	2 -1 0 0 0
^erweitertes	2 0 0 0 -1
^es	-2 2 -1 -1 2
^every	4 -1 0 0 -3
^excellent	-2 5 -1 0 -2
^experience	-3 10 -2 -2 -4
^familiarity	0 4 -1 -1 -2
^figma	4 -1 0 0 -3
^first	-6 13 -1 -3 -3
^flexible	0 -1 -2 8 -5
^fort	-2 -1 -1 5 -1
^four	-4 0 0 0 5
^fragen	0 -3 -1 -1 5
^französisch	-4 0 0 0 4
^free	-4 -3 -3 13 -3
^freude	3 -1 -1 0 -1
^freuen	-4 3 -1 5 -3
^full	-1 4 -1 -1 -1
^führerschein	-3 3 -1 -1 2
^für	1 -3 -1 -1 5
^gas	4 -1 0 0 -3
^gcih	-4 8 -1 -1 -2
^gehalt	-1 0 -2 6 -2
^german	1 -3 -1 5 -2
^gern	1 6 -1 -1 -5
^gerne	-1 2 -1 -1 1
^gesellenbrief	3 0 0 0 -2
^git	4 -1 -1 0 -2
^good	10 -2 -2 -2 -4
^gute	4 -3 0 0 -1
^hallo	-1 -1 -1 -1 5
^hands	3 -1 -2 0 0
^handwerkliches	3 -1 -1 -1 -1
^have	4 -1 -1 0 -3
^hcpc	-2 4 0 -2 0
^head	-3 0 -1 -1 5
^hgv	2 -1 -1 -1 0
^high	7 -1 -2 -1 -3
^hiring	-1 -2 -2 -2 7
^homeoffice	-2 -1 -1 4 1
^hybrid	-4 -1 -1 6 1
^i	-5 -1 -1 0 7
^i'm	-1 0 0 0 2
^idealerweise	-2 3 0 0 0
^ideally	-1 3 0 0 -1
^if	-3 11 -2 -1 -5
^ihre	-1 -1 3 -1 -1
^im	2 2 -1 0 -3
^in	-5 -2 -1 -3 11
^informal	-2 -1 -1 -1 4
^interesse	5 -2 0 0 -2
^interviews	-2 0 0 0 3
^it	-1 -2 -1 -1 5
^jobrad	-1 0 -1 8 -5
^keep	-3 -1 9 -2 -3
^kenntnisse	2 3 -1 -1 -3
^knowledge	-6 9 -1 -1 -1
^kommunikationsstärke	4 -2 -1 -1 -1
^lead	-2 -1 6 -2 -2
^learning	-3 3 -1 4 -3
^level	4 -1 -1 0 -3
^live	-2 -1 -1 0 4
^lohn	-1 2 -1 -2 3
^maintain	-2 -1 7 -1 -4
^manage	4 -1 7 -2 -8
^min	7 -2 -1 0 -3
^mind	5 0 -1 -1 -3
^mindestens	4 -1 -1 -1 -2
^mit	1 -1 -3 -2 4
^mitarbeit	-3 -1 12 -3 -6
^mitarbeiterrabatte	-2 -1 -2 8 -3
^moin	-2 -1 -2 -2 6
^monitor	-2 -1 9 -2 -5
^must	7 -1 -1 0 -5
^nachweis	2 0 -1 0 -1
^native	6 -4 -1 -1 -1
^no	-3 -5 -4 -3 15
^nobody	3 0 0 0 -3
^noch	-3 2 -1 0 2
^nvq	5 -2 0 -1 -1
^ohne	5 -1 0 -1 -3
^one	2 -3 -3 -3 7
^optimal	-2 2 -1 -2 2
^or	2 -1 0 0 -1
^our	-4 -2 -2 -2 10
^own	9 -3 0 4 -10
^permanent	-3 -1 -1 -1 6
^pflege	-3 -1 11 -2 -5
^please	-4 -1 -2 -1 7
^portuguese	-1 -3 -1 -3 8
^postgresql	6 -1 -2 0 -2
^preferably	-1 2 0 0 0
^previous	1 3 0 -1 -3
^product	-1 0 -1 0 3
^professional	-2 -1 -1 8 -4
^prüfung	-1 0 3 -1 -2
^python	5 -4 -3 -3 4
^quereinsteiger	-1 -1 0 0 2
^references	-3 0 -1 0 4
^reisebereitschaft	2 -1 0 0 -1
^research	-1 0 -1 0 3
^responsibilities	-2 -1 2 -1 2
^right	4 0 -1 -1 -2
^ring	-1 -2 -3 -2 8
^salary	-5 -2 -1 -2 10
^sap	3 -2 -1 5 -5
^schreib	-1 -1 -1 -1 4
^schulsozialarbeit	-2 0 -3 -1 6
^schwerbehinderte	-1 -1 -3 -1 5
^schwindelfrei	5 -1 -1 -1 -3
^schön	-3 10 0 0 -6
^sehr	2 -2 0 0 0
^seit	-1 0 -1 0 3
^senior	-2 -1 0 0 3
^sicherer	3 -1 0 -1 -1
^sie	3 -6 10 -1 -6
^softwareentwickler	-1 -1 -1 0 3
^some	-4 9 -2 -2 0
^sound	3 -2 0 0 0
^staff	-2 -2 -2 6 0
^staplerschein	-5 -2 0 8 -1
^strong	8 -3 -2 -1 -2
^study	-2 -1 -2 2 3
^suche	-4 -1 -1 -1 8
^supervision	-3 -2 -1 2 5
^support	-6 -3 8 9 -7
^tarifvertrag	-2 -2 -1 4 0
^team	6 -1 -2 4 -7
^teamfähigkeit	2 -1 0 0 -1
^teilnahme	1 -1 5 1 -5
^terraform	0 9 -2 -2 -5
^the	3 -6 -2 -7 12
^this	-3 -1 -1 -1 6
^three	2 0 0 0 -1
^to	-3 -2 3 -1 3
^training	-2 -1 -1 2 2
^trellis	-5 -2 -1 6 1
^two	-2 -2 3 -2 3
^täglich	-3 -2 -2 7 0
^türkisch	-3 5 0 -1 -2
^und	6 -2 -2 -2 -2
^understanding	-2 5 -1 0 -1
^unser	-1 0 -2 -1 5
^unsere	-5 -2 -2 -1 9
^valid	7 -3 -1 -1 -2
^vantry	-2 -1 -1 -1 4
^vergütung	-1 0 -4 -1 5
^verhandlungssicheres	4 -1 0 -1 -2
^voraussetzung	4 -1 0 0 -2
^wartung	-2 -1 6 -1 -2
^we	-7 4 -9 -1 14
^we'd	0 5 -1 -1 -3
^we'll	4 -1 -1 -1 -1
^we're	-3 -1 -2 -2 7
^weiterbildung	-5 1 -3 1 7
^weitere	0 2 0 0 -1
^wenn	-4 8 -1 -1 -3
^wer	0 9 -1 -1 -7
^wir	-4 -5 -4 3 11
^with	3 -2 -2 -2 4
^worked	-3 13 -4 -1 -4
^working	-4 6 -1 0 0
^wraxby	-2 -2 -2 -2 8
^write	-6 -1 10 -1 -3
^wünschenswert	-1 2 0 0 0
^you	10 5 0 -3 -12
^you'd	-5 -1 3 -1 4
^you'll	-4 0 2 -3 5
^you're	9 -1 -3 -1 -5
^you've	8 -2 -1 -1 -4
^zertifizierungen	-1 -1 -1 7 -4
^zu	-4 -1 2 -2 5
^zur	-2 -1 -1 0 4
^~'ll	0 -1 0 -4 3
^~'re	7 -2 -5 -3 3
^~'ve	6 -2 -1 -1 -2
^~0	5 -6 -3 11 -7
^~a	9 -1 -1 7 -14
^~ach	-1 -1 -2 -2 6
^~adr	-1 2 0 0 -1
^~aff	-2 -2 -2 6 0
^~aft	0 -4 6 -3 1
^~age	10 -4 4 1 -11
^~ags	0 -1 -1 0 2
^~ain	-2 -1 7 -1 -4
^~all	-4 -1 -1 -1 6
^~alm	7 -1 -1 -1 -4
^~als	-2 0 0 -1 3
^~alt	-1 -3 9 1 -6
^~am	-1 -2 -1 -1 5
^~ame	-2 -2 -3 5 2
^~an	-1 -5 -2 7 1
^~and	11 4 -3 -6 -7
^~ann	-5 -2 -4 -3 13
^~any	-6 4 -1 7 -5
^~are	-2 7 -1 -6 2
^~art	-2 0 -2 -2 6
^~ary	-5 -2 -1 -2 10
^~as	-7 3 0 0 4
^~ase	-6 -1 5 -2 4
^~at	3 -1 0 0 -2
^~ata	-1 0 0 0 2
^~ate	4 -3 3 2 -6
^~ave	4 -1 -1 0 -3
^~bau	-2 -1 4 -1 1
^~be	0 -4 -4 -1 8
^~bei	5 -1 -2 -2 1
^~ber	-1 2 -1 0 0
^~ble	14 -5 -1 4 -12
^~bly	-1 2 0 0 0
^~but	-6 -4 0 -1 10
^~cal	-8 -5 -4 8 9
^~ced	7 -1 -1 -1 -4
^~ces	-3 0 -1 0 4
^~che	4 -6 -7 7 3
^~cih	-4 8 -1 -1 -2
^~cpc	-2 4 0 -2 0
^~da	6 -1 -1 -1 -3
^~das	-4 -1 -3 -1 9
^~ded	-2 0 -2 7 -3
^~den	0 -1 5 -1 -3
^~der	-2 -3 -3 -3 11
^~dge	-7 8 -2 -2 3
^~die	-4 -3 1 -3 9
^~du	3 -1 18 -5 -16
^~e	-1 0 0 0 2
^~e'd	0 5 -1 -1 -3
^~ead	-5 -1 5 -2 3
^~eal	0 8 -3 6 -10
^~eam	6 -1 -2 4 -7
^~ean	3 -1 0 0 -2
^~ear	2 -1 -2 -1 2
^~eed	11 -3 -1 -2 -6
^~een	-1 -1 -1 4 -2
^~eep	-3 -1 9 -2 -3
^~ege	-4 -3 21 -5 -9
^~ehr	2 -2 0 0 0
^~eib	-1 -1 -1 -1 4
^~ein	3 -7 -8 12 0
^~eis	9 1 -2 -1 -7
^~eit	3 -4 4 1 -4
^~eld	-1 -1 -2 -1 5
^~end	-1 -1 -1 -1 3
^~ene	3 -2 0 0 -1
^~enn	-4 8 -1 -1 -3
^~ens	11 -2 -2 -2 -6
^~ent	9 6 -3 -9 -3
^~ere	2 -1 -3 -2 4
^~ern	-3 4 -3 9 -6
^~ers	6 -1 -1 -1 -2
^~ert	-1 0 -1 -2 4
^~ery	6 -3 -2 -3 1
^~es	-2 2 -1 -1 2
^~ese	-1 -3 -1 -3 8
^~ess	4 -4 4 0 -3
^~est	2 7 -3 -4 -3
^~eug	-2 0 -1 -1 5
^~ews	-2 0 0 0 3
^~fer	-2 0 -1 -1 4
^~fit	0 -3 -3 -4 10
^~für	1 -4 -1 -1 5
^~gal	-4 -1 -2 -2 8
^~gas	4 -1 0 0 -3
^~gen	-6 -5 2 12 -2
^~ger	-1 -1 -1 -1 4
^~ght	3 0 -1 -1 0
^~gis	-11 15 -1 -1 -2
^~git	4 -1 -1 0 -2
^~gma	4 -1 0 0 -3
^~hat	0 -1 -1 0 2
^~hen	-5 10 -3 -2 -1
^~her	12 -7 4 -4 -6
^~hes	6 5 -4 2 -9
^~hgv	2 -1 -1 -1 0
^~his	-3 -1 -1 -1 6
^~hme	-6 -4 6 5 -2
^~hne	5 -1 0 -1 -3
^~hon	9 -4 -3 -3 1
^~hre	-2 -1 11 -1 -7
^~hön	-3 10 0 0 -6
^~i	-5 -1 -1 0 7
^~i'm	-1 0 0 0 2
^~ian	-5 3 -1 0 3
^~ice	0 -2 -2 2 1
^~ich	2 -3 -3 5 -1
^~ieb	-2 0 5 -1 -3
^~ief	0 -1 -2 -1 3
^~ies	-1 -1 0 -2 4
^~if	-3 11 -2 -1 -5
^~ift	0 -1 0 0 2
^~ige	4 -3 -2 8 -7
^~igh	7 -1 -2 -1 -3
^~im	2 2 -1 0 -3
^~ime	-2 -1 -1 6 -2
^~in	-5 -2 -1 -3 11
^~ind	5 0 -1 -1 -3
^~ine	-4 -4 7 0 1
^~ing	-17 12 11 -9 3
^~ins	6 -2 -3 -2 1
^~ion	2 4 0 0 -5
^~ior	-1 -1 0 0 3
^~ise	-4 2 4 -1 -2
^~ish	2 3 -1 -1 -4
^~ist	0 -4 6 -2 -1
^~it	-1 -2 -1 -1 5
^~ite	-6 -1 10 -1 -3
^~ith	3 -2 -2 -2 4
^~ity	6 12 -3 -3 -12
^~ium	-1 -1 -1 -1 3
^~ive	17 -8 1 4 -13
^~ked	-3 13 -4 -1 -4
^~ket	-4 -2 -3 4 5
^~ler	-3 -2 9 -3 -1
^~lfe	-2 -2 -2 -2 8
^~lid	8 -4 -1 -1 -2
^~lis	-5 -2 -1 6 1
^~lle	3 -2 -2 -2 3
^~llo	-3 -2 -2 -2 9
^~lly	3 1 -1 0 -3
^~lte	-1 0 0 0 2
^~mal	6 1 -3 -5 2
^~man	1 -3 -1 5 -2
^~mer	-2 -1 -1 -1 5
^~min	7 -2 -1 0 -3
^~mit	1 -1 -3 -2 4
^~nal	-2 -1 -1 8 -4
^~nce	2 2 -7 3 0
^~nch	-4 5 -3 -2 5
^~nde	-5 -1 -2 8 1
^~nds	4 -3 -3 -2 3
^~nen	-4 -1 16 -3 -8
^~ner	0 0 4 -2 -2
^~nes	0 -2 -1 7 -5
^~no	-3 -5 -4 -3 15
^~nst	-6 -2 8 -3 3
^~nts	2 -1 0 0 -1
^~nus	-1 -1 -1 -2 5
^~nvq	5 -2 0 -1 -1
^~och	-4 1 -2 -1 6
^~ody	6 -1 -1 0 -4
^~ohn	-1 2 -1 -2 3
^~oin	-2 -1 -3 -2 9
^~old	0 -1 -1 0 2
^~ome	-6 8 -4 2 0
^~ond	-2 -1 10 -2 -6
^~one	0 -5 -5 -5 15
^~ong	8 -3 -2 -1 -2
^~ons	-2 5 -3 -1 1
^~ood	8 -3 -3 -4 1
^~or	2 -1 0 0 -1
^~ore	-2 -1 -1 -1 5
^~orm	-3 8 -3 -2 1
^~ort	-4 -6 3 20 -13
^~ory	0 -1 3 -1 0
^~ote	-4 -1 5 5 -4
^~our	1 -3 -5 -3 10
^~ous	0 2 -1 2 -2
^~out	-4 -1 0 0 6
^~own	9 -3 0 4 -10
^~ows	10 -2 -4 -3 -1
^~per	-2 0 -1 2 1
^~r's	5 -3 0 0 -2
^~rad	-1 0 -1 8 -5
^~rag	-3 -2 -2 3 4
^~ral	-1 0 0 0 2
^~rch	-1 0 -1 0 3
^~red	2 6 -4 -2 -3
^~ree	0 -3 -4 13 -5
^~rei	7 -1 -1 -1 -4
^~ren	-6 -1 13 -2 -4
^~rer	-1 -3 -3 -3 9
^~res	6 -2 -1 -1 -3
^~rid	-4 -1 -1 6 1
^~rke	4 -2 -1 -1 -1
^~rne	-1 2 -1 -1 1
^~rse	-3 -1 -2 5 1
^~rst	-6 13 -1 -3 -3
^~rte	10 -6 -4 1 -1
^~rth	-3 -1 -1 -1 7
^~sap	3 -2 -1 5 -5
^~sch	3 24 -5 -6 -15
^~scs	5 -1 -1 -1 -2
^~sed	-2 4 -2 3 -4
^~sen	-5 -3 8 -3 3
^~ser	-1 0 -2 -1 5
^~sic	10 -2 -1 -2 -5
^~sie	3 -6 10 -1 -6
^~sql	1 8 -3 -2 -5
^~sse	-4 8 -3 -5 4
^~ste	9 -3 -1 -1 -4
^~tag	-3 0 -1 -1 4
^~ted	-1 4 -2 -3 2
^~tel	-1 -1 -1 -1 5
^~ten	1 -2 -4 0 5
^~ter	3 2 -4 -3 2
^~tes	4 -5 -1 -6 8
^~tet	2 -1 0 0 0
^~the	3 -6 -2 -7 12
^~to	-3 -2 3 -1 3
^~tor	-2 -1 9 -2 -5
^~tro	-3 4 -2 -1 2
^~try	-3 -1 -1 -1 6
^~tte	10 -2 -3 7 -11
^~tur	2 -3 13 -3 -9
^~two	-2 -2 3 -2 3
^~tät	10 -2 -3 -3 -2
^~u'd	-5 -1 3 -1 4
^~ual	-2 -1 -2 -1 5
^~uch	3 -1 -1 -1 0
^~uct	-3 -1 7 -1 -2
^~ude	3 -1 -1 0 -1
^~udy	-2 -1 -2 2 3
^~uen	-4 3 -1 5 -3
^~ugt	-4 11 -2 -1 -4
^~ull	-1 4 -1 -1 -1
^~und	10 -8 -5 4 -1
^~ung	-18 -5 25 1 -3
^~ure	-6 5 5 -1 -3
^~uss	4 -2 -2 9 -8
^~ust	3 5 -2 -1 -5
^~ute	4 -3 0 0 -1
^~vel	1 -1 -1 -1 2
^~ven	5 0 -1 -1 -3
^~ver	-1 0 5 -2 -3
^~we	-7 4 -9 -1 14
^~wer	-1 9 4 -2 -10
^~wir	-4 -5 -4 3 11
^~xby	-2 -2 -2 -2 8
^~you	10 5 0 -3 -12
^~zu	-4 -1 2 -2 5
^~zur	-2 -1 -1 0 4
^übernahme	-3 -1 -3 6 1
a	3 -5 -7 6 4
a 0	-1 0 -1 -1 4
a background	-3 5 0 0 -2
a bit	3 0 -1 0 -1
a bonus	-2 1 -1 -1 3
a candidate	-3 6 -1 -1 -2
a car	3 -1 0 0 -1
a chef	-2 0 0 0 2
a comparable	0 3 0 -1 -2
a competitive	0 0 0 -2 3
a couple	-1 -1 -1 -1 3
a current	2 -1 0 0 -1
a cv	-2 -1 -1 -1 4
a day	4 0 -1 0 -2
a driving	-5 1 0 0 4
a flexitime	-1 -1 -1 -1 4
a forty	-2 0 0 0 3
a good	0 1 -2 -1 2
a half	-2 -1 -1 6 -2
a head	10 -2 -2 -2 -4
a level	-1 0 -1 -2 4
a lot	-2 -1 9 -1 -6
a month	-1 0 -1 -5 7
a must	4 -2 0 0 -2
a plus	3 0 -1 -1 -2
a portfolio	6 -2 3 -3 -4
a product	0 0 -1 0 2
a real	3 0 0 0 -3
a regulated	0 3 0 0 -2
a small	-2 0 -1 6 -2
a strong	0 0 -1 -1 2
a team	-3 -2 6 -4 2
a third	-3 6 -1 -2 0
a train	4 -1 -1 0 -2
a two	-1 0 0 0 2
a warehouse	-4 8 -1 -1 -2
a working	-1 0 -1 -1 3
a year	-2 -1 -2 10 -5
ab	0 -3 -4 2 4
ab 0	4 0 -1 -2 0
ab sofort	-2 0 0 0 2
aber	-7 8 -2 -1 2
aber auch	3 1 0 0 -3
aber kein	-3 5 0 0 -2
aber keine	-3 -2 0 0 5
aber nicht	-1 5 0 0 -3
abgeschlossene	4 -2 0 0 -1
abgeschlossene ausbildung	2 -1 0 0 -1
abgeschlossenes	2 -1 0 0 -1
abges~	10 -6 -1 -1 -4
ability	5 -2 -1 0 -2
ability to	5 -2 -1 0 -2
abili~	5 -2 -1 0 -2
able	6 2 -2 -1 -5
able to	6 2 -2 -1 -5
about	7 -2 -2 -1 -3
above	0 5 -1 -2 -2
above.	3 -1 0 0 -1
abschluss	6 -3 -1 -2 -1
abschluss.	4 -2 -1 -1 1
absch~	6 -3 -1 -2 -1
access	2 -1 0 0 0
access to	2 -1 0 0 0
accessibility	0 6 -1 -1 -4
acces~	0 6 -1 -1 -4
accounts	0 -1 5 0 -3
accou~	4 -5 3 -1 0
across	3 -1 -2 -1 1
acute	-4 4 -1 -1 2
admin~	-2 -2 -1 -1 6
adr	-1 2 0 0 -1
advanced	5 -2 -1 -1 -2
advanced excel	5 -2 -1 -1 -2
advantage	-2 0 0 -1 2
advantage.	-1 3 0 0 -2
advan~	1 -2 -2 -2 4
after	-7 -3 3 -5 11
after 0	-3 0 -2 -2 8
after the	3 0 -1 0 -1
again	4 -1 -3 -1 1
agrar	-1 -1 -1 -1 3
aldhelm's	-4 -1 -1 -1 7
aldhe~	-4 -1 -1 -1 7
alerts	-2 0 0 0 2
all	-6 2 -3 2 6
all genders	-2 -1 -1 0 4
alle	-5 -2 8 -2 1
alle 0	-1 -1 8 -1 -5
allgemeine	-1 -1 8 -2 -4
allge~	1 -1 8 -3 -5
allowance	-3 -1 -2 -4 9
allow~	-3 -1 -2 -4 9
alltag	2 0 -1 0 -1
alone	0 -1 0 0 2
als	18 -4 -3 -3 -9
als.	-1 0 0 0 2
also	2 2 -3 -2 1
altersvorsorge	-1 -1 -2 1 2
altersvorsorge.	-1 -1 -2 1 2
alter~	2 -1 -2 1 1
am	0 -6 -5 5 6
am prüfstand	-2 -1 3 -1 -1
am telefon	-1 0 0 0 2
am umgang	2 -1 -1 0 0
an	-14 -3 -1 11 6
an advantage	-2 0 0 -1 2
an das	-2 0 5 -1 -2
an der	6 -3 -2 -2 2
an enhanced	-5 0 -1 -1 6
an hour	-1 0 -1 -2 4
an.	-1 -1 -1 -1 5
analysers	-2 2 2 -1 -3
analysers.	-2 2 2 -1 -3
analyst	-3 -2 0 -1 6
analyst ii	-2 -1 1 0 2
analytics	0 -1 -2 -1 3
analy~	-5 -1 0 -3 9
and	3 -14 19 -9 0
and 0	1 -1 -2 -1 3
and a	-3 -2 -8 1 12
and an	-4 -3 -4 12 -1
and be	3 -1 0 0 -1
and can	-2 0 0 0 3
and english	2 0 0 0 -1
and i	-3 0 -1 0 5
and isn't	2 1 0 0 -3
and it	-5 0 -1 0 6
and maintain	-1 -1 7 -1 -5
and need	-2 -1 -1 -1 4
and one	-2 0 5 0 -2
and phone	-2 0 4 -1 -1
and some	-3 -1 7 0 -3
and the	1 -2 -6 -1 7
and to	7 -1 -2 -1 -3
and use	-4 -1 -1 8 -3
and vision	-2 0 -1 6 -2
and we	-2 0 0 -1 3
and who	4 -2 0 0 -1
and you	5 -2 -2 -1 0
anerkennung	2 -1 0 0 -1
anerk~	11 -2 -2 -1 -7
angebote	-2 -1 8 -1 -4
angebote und	-2 -1 8 -1 -4
angeb~	-3 -1 8 -2 -2
anger	1 -1 -2 -1 2
anhänger	1 -3 0 0 3
anhän~	1 -3 0 0 3
anleitung	-1 -1 1 5 -3
anleitung von	-1 0 6 -3 -1
anlei~	-1 -1 1 5 -3
annual	-1 -7 -2 10 -1
another	2 -1 -1 0 0
anoth~	2 -1 -1 0 0
ansprechpartner	-3 -1 5 -1 -1
ansprechpartner für	-3 -1 5 -1 -1
anspr~	-3 -1 5 -1 -1
answer	-3 -1 5 -1 0
answe~	-1 -1 -2 0 4
anträ~	-2 0 0 -1 2
any	-6 10 -2 -1 -2
anything	-2 0 0 0 2
anyth~	-2 0 0 0 2
anyway	-3 -1 -3 -1 8
anyway.	-3 -1 -3 -1 8
apart	-3 6 -1 -1 -2
apart.	-3 6 -1 -1 -2
app	-2 2 5 -1 -3
app.	-2 2 5 -1 -3
appeals	-5 6 0 0 0
appea~	2 5 -1 -3 -3
applicants	2 -2 -1 0 1
applications	-4 -1 9 -1 -2
appli~	-5 -4 13 -3 -1
apply	-2 6 -3 -2 2
apply if	3 -1 0 0 -1
apply.	-2 7 -2 -1 -3
appre~	4 -1 -1 0 -2
approbation	6 -2 0 -2 -2
appropriate	0 -1 -2 0 3
appro~	12 -3 -3 -6 0
arbeit	4 -2 -1 -1 -1
arbeiten	17 -4 -3 -3 -7
arbeitest	0 -1 3 0 -2
arbeitsplatz	-5 -1 -2 3 5
arbeitsplatz.	-4 0 -2 5 1
arbeitsvertrag	-1 0 -1 5 -3
arbeitsvertrag.	-1 0 -1 5 -3
arbeitsweise	4 -1 0 -1 -1
arbeitsweise.	4 -1 0 -1 -1
arbeitszeit	-2 -1 -1 -3 6
arbeitszeiten	-3 0 -1 4 0
arbei~	10 -9 -6 3 2
architektur	2 -1 0 0 -1
architektur oder	2 -1 0 0 -1
archi~	5 -2 -6 -1 5
are	1 4 -6 -5 6
are a	0 -1 -1 -1 3
are preferred	-1 2 0 0 -1
are the	2 -1 -1 0 -1
area	2 -3 -1 -1 4
area.	-2 -1 -1 -1 4
argue	1 -1 -1 -1 2
around	4 -1 -1 0 -2
art	7 7 -1 -1 -12
arzt	2 -1 0 0 0
as	-7 1 2 -3 7
as is	-3 4 0 0 -1
ask	-4 -1 -2 -1 8
ask for	-4 -1 -1 0 6
asked	-2 0 -1 -1 3
asked to	-2 0 -1 -1 3
asking	0 -6 0 0 6
assistant	-1 0 0 0 3
assis~	-2 -1 -2 -1 6
associate	-2 -1 -2 -1 5
assoc~	-2 -1 -2 -1 5
assurance	-1 -1 -1 5 -2
assur~	-1 -1 -1 5 -2
at	8 8 -10 3 -8
at b	3 -1 0 0 -1
at least	12 0 -1 -1 -9
at work	-6 6 0 -2 3
auch	9 2 -11 0 1
auch im	5 0 -1 0 -3
auch in	5 0 -1 0 -3
auch privat	-2 -1 -1 7 -2
auch quereinsteiger	-1 -3 0 -1 5
auch wiedereinsteiger	-4 -2 -1 -1 7
auch.	-4 0 -1 -1 6
audit	-5 3 10 -1 -7
audit.	-4 3 5 -1 -4
auf	4 -6 -10 21 -9
auf 0	-3 0 0 -1 4
auf databricks	-2 2 2 -1 -2
auf dem	-2 -1 -1 -3 7
auf der	8 0 -1 -1 -6
auf unsere	-1 -1 -1 7 -4
aufen~	-6 6 -2 -1 4
aufgaben	-3 -1 3 -1 2
aufgaben gehören	-2 -1 3 -1 -1
aufga~	-3 -1 3 -1 2
auftreten	5 -2 -1 -1 -1
auftreten.	4 -2 0 -1 -1
auftr~	3 -3 5 -2 -4
aus	-4 0 1 5 -2
aus dem	-2 1 -1 8 -6
aus der	-4 1 -1 -1 4
aus.	5 -1 -2 -1 -2
ausbau	-2 -1 4 -1 1
ausbau des	-2 -1 4 -1 1
ausbildung	6 -3 -1 -2 0
ausbildung als	3 -1 0 0 -1
ausbildung zum	-1 -2 0 0 3
ausbildung.	5 -1 0 -1 -3
ausbi~	6 -3 -1 -2 0
auszubildenden	-1 -1 1 5 -3
auszubildenden.	-1 -1 1 5 -3
auszu~	-1 -1 1 5 -3
authority	0 0 -1 -1 2
autho~	0 0 -1 -1 2
auto	2 -1 0 0 -1
automation	2 -2 4 -1 -3
autom~	2 -2 4 -1 -3
außerdem	0 0 -1 -2 2
außer~	0 0 -1 -2 2
ava	1 3 -1 -1 -2
away	5 0 0 0 -4
aws	1 -3 -1 5 -2
b	8 -1 -5 2 -4
b 0	5 -3 -1 -1 -1
b.	2 6 -3 -3 -3
bachelor	2 -1 0 0 -1
bachelor's	2 -1 0 0 -1
bachelor's degree	2 -1 0 0 -1
bache~	4 -2 0 0 -1
backend	0 -1 -1 -1 2
backend engineer	-1 0 -1 -1 2
backe~	0 -1 -1 -1 2
background	2 6 -2 -1 -5
background in	-2 4 0 0 -2
backg~	2 5 -3 -1 -3
bad	0 -2 -1 -1 4
bakes	-2 -1 -1 -1 5
band	-1 0 -1 -1 3
band 0	-1 0 -1 -1 3
bank	-1 0 -1 6 -5
bank holidays	-1 0 -1 6 -5
bankf~	1 -2 0 -2 3
bar	3 -3 0 -3 3
basic	10 -2 -1 -2 -5
basic maths	8 -1 -1 -2 -4
basics	-1 8 -1 -2 -4
basis	-1 -1 0 0 3
bauen	-2 0 -1 0 3
bauingenieurwesen	2 -1 0 0 -1
bauin~	1 -1 -1 -1 3
baule~	3 0 0 0 -3
baustelle	8 0 0 -1 -6
baust~	8 0 0 -1 -6
be	12 3 -2 -11 -3
be a	4 -6 -1 -1 3
be able	4 0 -1 0 -3
be great	-1 -2 0 0 3
be handy	-1 3 0 0 -1
be happy	3 -1 -1 0 -1
be lovely	-1 2 0 0 0
be ok	-3 0 -1 0 4
be on	3 0 0 0 -2
be taken	-3 0 -1 0 4
be und	-4 -1 5 -1 1
be viewed	-2 8 -1 -1 -4
beantwortet	0 -3 -1 -1 5
beantwortet ihnen	0 -3 -1 -1 5
beant~	0 -3 -1 -1 5
because	2 -2 -1 0 0
becau~	2 -2 -1 0 0
bedie~	1 -1 5 -1 -3
bedingung	-3 0 0 0 4
bedingung.	-3 0 0 0 4
bedin~	-3 0 0 0 4
been	4 3 -1 -1 -4
been through	0 3 -1 0 -2
before	1 6 -2 -1 -5
before.	2 2 -1 0 -3
befristet	-4 0 0 0 5
befristet auf	-4 0 0 0 5
befri~	-4 0 0 0 5
befähigung	3 -1 -1 0 -1
befähigung für	3 -1 -1 0 -1
befäh~	3 -1 -1 0 -1
begleiten	-2 0 -2 -1 6
begleitest	2 -1 -2 0 1
begle~	-2 -1 -4 -2 9
behaviour	4 -1 -3 -1 1
behav~	4 -1 -3 -1 1
bei	-1 -11 6 -2 9
bei der	-3 -2 0 0 5
bei gleicher	-1 -1 3 -1 0
bei uns	-2 -3 -1 7 0
beim	3 0 0 0 -2
being	1 4 -1 0 -3
belastbarkeit	3 -1 -1 0 -1
belastbarkeit und	3 -1 -1 0 -1
belas~	3 -1 -1 0 -1
believe	8 -1 -2 -1 -5
belie~	8 -1 -2 -1 -5
beneficial	-2 2 0 0 0
beneficial.	-2 2 0 0 0
benef~	-2 2 0 0 0
beraten	3 -1 5 -1 -6
beratung	-4 5 -4 -2 4
berat~	-1 4 2 -3 -2
bereitschaft	7 -2 -1 0 -3
berei~	8 -3 -1 -1 -3
beric~	-1 -1 9 -2 -6
berufsausbildung	5 -1 0 0 -2
berufserfahrung	2 1 -1 -1 -1
berufserfahrung im	4 -3 -1 0 -1
berufserfahrung in	0 2 0 0 -1
berufserfahrung ist	-2 2 0 0 1
beruf~	3 0 -3 -2 1
besetzen	-1 -1 -1 -1 5
besetzen.	-1 -1 -1 -1 5
beset~	-2 -1 -1 -2 6
besoldung	-1 -2 -4 6 0
besoldung nach	-1 -2 -4 6 0
besol~	-1 -2 -4 6 0
besser	-2 9 -1 -2 -4
besser.	-2 9 -1 -2 -4
besteht	-1 -1 -1 -1 4
besten	-5 7 0 0 -2
beste~	-1 -1 -1 -1 4
betreuen	-2 0 3 -1 -1
betreuen unsere	-2 0 3 -1 -1
betreuung	-2 -1 1 -2 3
betreuung von	-1 0 -6 -1 8
betre~	-4 -1 6 -2 2
betrieb	-2 0 5 -1 -3
betrieb von	-2 0 5 -1 -3
betriebliche	-1 -1 -2 1 2
betriebliche altersvorsorge	-1 -1 -2 1 2
betri~	-7 -5 6 14 -8
better	2 2 0 0 -3
better.	2 1 0 0 -3
between	-1 0 -1 -1 4
between 0	-1 0 -1 0 2
betwe~	-1 0 -1 -1 4
bevorzugt	-5 10 1 -2 -4
bevorzugt.	0 0 3 -1 -2
bevor~	-5 10 1 -2 -4
bewerber	-1 4 -1 -1 -1
bewerbung	-1 0 5 -1 -3
bewer~	-3 0 2 -3 2
beyond	6 -2 -2 0 -2
beyond the	6 -1 -2 0 -2
bezahlung	-1 -1 -3 5 0
bezahlung nach	-1 -1 -3 5 0
bezah~	-7 -2 -4 5 8
bibli~	1 1 0 0 -2
bieten	-1 0 -1 -2 4
bike	-6 -2 -5 6 6
bilanzbuchhalter	0 -3 0 4 -1
bilan~	8 -4 -2 3 -5
biolo~	-9 0 -2 0 11
birthday	-1 -1 7 3 -7
birth~	-1 -1 7 3 -7
bis	2 -1 7 6 -14
bis 0	0 -1 4 8 -12
bist	8 -4 -3 -1 0
bist du	5 -2 -2 -1 0
bit	3 0 -1 0 -1
bit of	3 0 -1 0 -1
bitte	6 -2 1 -3 -2
bleibst	9 -1 -1 -1 -5
bleib~	9 -1 -1 -1 -5
board	-2 0 0 0 3
boden~	-5 5 -1 0 1
bonus	-3 -3 -3 6 3
bonus.	-1 4 -1 8 -9
book	-2 0 2 -1 2
both	-6 2 -2 -1 7
both of	-4 -1 -2 -1 7
brackwater	-1 0 0 0 2
brack~	-1 0 0 0 2
brauchen	0 -2 -1 -1 4
brauchen wir	5 -1 -1 -1 -2
brauchst	3 0 0 0 -2
brauchst du	3 0 0 0 -2
brauc~	5 -3 -2 -1 1
bread	-1 0 0 -1 2
brünn	2 0 0 0 -1
buchh~	-1 0 0 0 2
budget	-8 -7 1 21 -7
budget of	-1 -3 -1 9 -4
budget.	-1 -1 3 4 -4
budgets	3 -2 4 -1 -4
budgets.	4 -2 -2 0 -1
budge~	3 -2 4 -1 -4
build	-1 0 5 -1 -3
building	3 -2 -1 -1 1
build~	3 -2 -1 -1 1
bus	1 -1 -1 -1 2
business	2 -2 0 0 0
busin~	2 -2 0 0 0
but	-15 3 -1 -1 15
but not	-1 2 0 0 -1
butch~	2 1 -1 0 -2
by	-3 1 6 2 -6
by 0	-1 0 -2 -1 4
by the	-2 -1 -1 6 -2
bäcker	3 0 0 0 -3
bäcke~	-8 7 2 -1 0
büro	3 1 -3 9 -10
c	5 -2 -1 -1 -2
c 0	4 -1 0 0 -3
c++	-4 4 3 -1 -2
c++.	-3 5 -1 0 -1
c+e	4 -1 -1 -1 -2
cad	1 -1 -1 -2 4
calder	-2 -1 -1 -1 4
call	-7 -2 8 -3 4
call out	3 0 0 -1 -1
call.	-2 -1 6 -1 -2
calls	6 -1 -2 -1 -3
calm	14 -3 -2 -3 -6
calm.	12 -2 -2 -3 -5
can	13 -4 -5 -4 0
can show	2 1 0 0 -2
can't	6 -2 -1 -1 -2
candidate	1 5 -1 -1 -4
candidate apart	-3 6 -1 -1 -2
candidate will	3 -1 0 0 -2
candidates	0 0 -2 -1 3
candi~	0 5 -3 -2 -1
canteen	-1 -1 -1 8 -4
canteen.	-1 -1 -1 8 -4
cante~	-1 -1 -1 8 -4
car	1 -3 -2 4 1
car allowance	0 0 0 -1 2
car.	1 -2 -1 5 -4
card	8 -5 1 7 -11
card.	3 -3 -2 9 -6
care	-9 0 4 0 5
care for	-2 0 4 0 -2
care.	-3 3 -1 2 -2
career	1 -2 -1 8 -6
career stage	3 -1 0 -1 -1
carrowmore	-1 0 -1 0 3
carro~	-1 0 -1 0 3
case	0 4 0 -1 -3
case management	0 4 0 -1 -3
caseload	-3 0 3 0 0
casel~	-3 0 3 0 0
cat	5 -1 0 0 -4
certificate	-4 -2 8 -1 -2
certificate.	-6 -1 8 0 -1
certificates	-4 -3 -1 -1 9
certificates.	-4 -3 -1 -1 9
certification	-8 6 -1 8 -6
certification.	-5 5 0 4 -4
certi~	-16 1 5 6 4
cfa	-2 0 -2 -2 6
change	3 -1 -1 0 -1
chartered	-3 10 -2 -1 -4
chartership	-1 1 -3 2 2
chart~	-4 11 -6 0 -2
chat	1 -1 -3 -1 3
chat.	1 -1 -2 -1 2
check	-4 -1 -1 -1 7
chef	-2 0 -1 0 4
chef de	-2 0 0 0 2
children	2 -1 -1 -1 1
child~	3 -1 -2 -2 1
choice	-5 -1 4 4 -3
choice.	-5 -1 4 4 -3
ci	3 -1 4 -1 -5
cilex	-2 -1 -2 7 -2
class	1 -1 -2 -2 3
class 0	2 -1 -1 -1 1
class teacher	-1 0 0 0 2
classes	-3 -3 -1 9 -3
classes.	-3 -3 -1 9 -3
class~	-3 -3 -1 9 -3
clean	12 -5 -2 -1 -4
clean driving	2 -1 0 0 -1
clear	3 -2 -5 -1 5
clearance	4 0 0 0 -3
clearance.	4 0 0 0 -3
clear~	4 0 0 0 -3
client	-1 0 0 -1 2
clients	-4 -1 8 -1 -3
clients.	-4 -1 8 -1 -3
clien~	-4 -1 8 -1 -3
climb	-5 8 -1 -1 -2
clinical	0 -1 -1 -1 2
clini~	3 -1 -1 -1 0
close	-1 0 0 0 2
closely	-1 -1 6 0 -5
close~	-1 -1 6 0 -5
clusters	-1 -1 4 0 -2
clusters.	-1 -1 4 0 -2
clust~	-1 -1 4 0 -2
co	-2 0 -1 -1 4
co.	-1 -1 -1 -1 5
code	-3 7 3 -1 -6
code.	2 -1 4 -1 -3
coffee	-3 -2 -2 -2 8
cold	-5 4 0 0 2
colleagues	-1 -1 4 -2 0
collections	5 -4 0 0 -1
colle~	3 -5 3 -3 2
colour	14 -1 -1 -2 -9
come	-2 -1 -2 -1 5
come in	-1 0 -1 0 3
comfo~	4 -1 -1 -1 -1
comme~	-1 5 -1 -1 -2
committed	0 -1 -2 6 -3
committed to	0 -1 -2 6 -3
committee	-2 -1 7 -1 -4
committee.	-2 -1 7 -1 -4
commi~	-5 -3 3 0 5
communication	8 -3 -1 -1 -3
community	3 -1 -1 0 -1
commu~	11 -4 -2 -2 -4
company	-1 -1 -1 7 -4
comparable	2 2 -1 -1 -2
compa~	1 1 -2 6 -6
competitive	-1 0 -1 3 -1
competitive salary	-1 0 -1 3 -1
compe~	-1 -1 -1 3 -1
complete	2 -1 0 0 -1
compl~	6 -2 5 -1 -7
computer	2 -2 -1 -2 4
computer science	-1 -1 0 0 2
compu~	1 -2 -1 -2 5
condition	-3 -1 0 0 5
condi~	-3 -1 0 0 5
confident	3 -2 0 0 0
confi~	7 -3 -3 -1 -1
considered	-2 -1 -1 -1 5
consi~	4 -2 -4 -2 4
consu~	-1 -1 -2 -1 4
conti~	5 -1 -2 -2 0
contributions	-3 10 -2 -2 -3
control	4 -3 0 0 0
control.	4 -3 0 0 0
controller	-1 -1 -1 -1 5
contr~	3 4 -4 -4 1
coord~	-3 -1 6 -2 -1
corporate	-2 6 -3 -2 1
corpo~	1 5 -4 -2 0
council	-4 -1 -1 -1 8
counc~	-4 -1 -1 -1 8
count~	0 -1 -1 0 2
couple	-1 -1 -1 -1 3
course	-5 -2 -2 10 0
cover	-3 -3 -2 -2 9
cover.	-1 -2 -1 -1 5
cover~	-1 0 -1 -1 4
cpc	9 -2 -2 -2 -3
cpc.	6 -2 -1 -1 -3
credit	-1 -1 2 -1 1
credit risk	0 -1 -1 -1 3
criteria	-2 0 0 0 3
crite~	-2 0 0 0 3
crm	-1 0 0 -1 2
cscs	5 -1 -1 -1 -2
cscs card	5 -1 -1 -1 -2
cue:given	-17 -15 -3 36 0
cue:has	50 32 -29 -25 -37
cue:must	37 2 -13 -16 -10
cue:nice	-40 73 -19 -11 -6
cue:waived	-32 -7 0 -1 41
current	8 -5 -1 -1 -1
current planning	3 -2 0 0 0
curre~	6 -5 8 -1 -7
customer	1 -2 4 -2 -1
customer support	-2 -1 -1 -1 5
customers	-2 -1 -1 -1 4
custo~	-3 -3 0 -3 8
cv	-1 -1 -3 -1 6
cv to	-1 0 -2 -1 4
d	-3 -4 -5 -3 14
d 0	0 0 0 -1 2
d.	-1 -2 -2 -1 6
da	15 -2 -3 -1 -9
da sein	7 -1 -1 -1 -5
dach	-4 6 -2 -2 2
dafür	5 0 -1 0 -3
danach	3 0 -1 0 0
dann	-3 -1 -2 -2 8
darf	2 5 -1 -1 -4
das	0 0 4 -5 1
dass	5 -2 -1 -1 -1
data	0 -3 2 -1 2
databricks	-2 2 2 -1 -2
datab~	1 0 2 -1 -2
datev	-3 1 -2 8 -5
day	0 -3 4 3 -4
day.	1 -1 -2 7 -4
days	-9 -4 0 3 11
days 0	-3 0 0 0 4
days a	3 -1 0 0 -2
days home	-1 0 -1 -2 5
days off	1 0 8 -1 -7
days'	-2 0 -2 1 3
days' holiday	-1 0 -1 0 2
days' leave	-1 0 -1 3 -1
days.	-4 -2 -2 -4 11
dazu	6 -1 -1 -1 -3
dazu.	6 -1 -1 -1 -3
dbs	-3 -1 -2 -1 7
dbs check	-4 0 -1 -1 5
dbt	-4 13 -2 -2 -5
de	-2 0 0 0 2
de partie	-2 0 0 0 2
deadl~	4 -1 -2 0 -1
decent	2 -2 -2 -2 4
decis~	-3 1 -2 7 -3
deck	-1 -1 5 -1 -3
degree	-3 -4 -1 -1 8
degree in	4 -2 0 0 -2
degree or	1 -2 0 0 1
degrees	-7 -3 0 0 11
degrees.	-7 -3 0 0 11
degre~	-7 -3 0 0 11
deliver	-2 -1 9 -2 -4
deliv~	-3 -2 14 -2 -6
dem	-8 -5 4 10 -1
dem anhänger	1 -3 0 0 3
demonstrable	3 -2 0 0 -1
demon~	5 -4 0 0 -1
den	2 1 4 0 -8
den aufgaben	-2 -1 3 -1 -1
den empfang	-2 -1 4 -2 0
den führerschein	3 -1 0 0 -2
den rest	-2 -1 -1 0 3
dental	-2 0 -1 6 -2
dental and	-2 0 -1 6 -2
department	2 -1 -1 -1 2
depar~	1 -1 2 -1 0
der	10 -2 -3 1 -7
der arbeit	4 -1 0 -1 -1
der baustelle	8 0 0 -1 -6
der fachrichtung	2 0 -1 0 -1
der klasse	3 -2 0 0 -1
der nähe	-1 -2 0 0 3
der pflege	-2 0 6 -2 -2
der region	4 1 -1 -1 -3
der verwaltung	-1 3 0 0 -1
des	-3 -3 11 1 -6
deshalb	3 0 0 0 -2
desha~	3 0 0 0 -2
design	-6 14 2 -5 -5
design of	-2 -1 1 -1 3
designer	-2 -1 -2 -1 5
desig~	-1 -1 -2 -1 5
desirable	-2 7 -1 -1 -3
desirable but	-1 2 0 0 -1
desirable.	-1 5 -1 -1 -2
desir~	-2 7 -1 -1 -3
detail	4 -3 4 -2 -5
detail.	6 -2 -1 -1 -2
deutsch	15 -6 -3 -2 -3
deutsch so	4 -2 -1 0 -1
deutsch und	3 -1 0 0 -1
deutsch.	6 -2 -1 -1 -2
deutschkenntnisse	-1 -5 0 0 6
deutschlandticket	-2 -1 -1 6 -1
deutschlandticket.	-2 -1 -1 6 -1
deuts~	15 -13 -4 1 1
develop	-1 0 3 0 -1
development	-1 -1 -2 4 1
devel~	-2 -2 1 3 0
dich	16 -3 -8 -2 -3
dich.	-2 0 0 -1 4
dickes	4 -2 -1 -2 0
die	4 -5 2 -11 11
die laufbahngruppe	3 -1 -1 0 -1
die man	-2 0 0 -1 3
die stelle	-4 -1 -1 -1 6
dienstwohnung	-2 -1 -3 2 4
diens~	7 -3 -5 1 -1
digital	5 -2 -1 -1 -1
digit~	-2 7 -1 -1 -2
diplom	2 -1 0 0 -1
diploma	0 -2 -1 -1 5
diplo~	0 -2 -1 -1 5
dir	5 4 -2 -2 -6
director	-2 -1 5 -2 0
direc~	-2 -1 4 -2 0
disability	-4 -1 -1 0 6
disability or	-2 -1 -1 0 4
disab~	-4 -1 -1 0 6
disclosure	-2 0 -1 0 3
disclosure and	-2 0 -1 0 3
discl~	-2 0 -1 0 3
discount	-2 -2 -2 6 -1
disco~	-4 -3 -3 4 5
discretion	10 -1 -1 -4 -4
discr~	10 -2 -1 -4 -2
disputes	-2 0 0 0 2
dispu~	-2 0 0 0 2
do	1 2 -4 -3 4
do it	2 5 -1 -1 -5
do not	-5 -1 0 0 7
does	-3 -2 -2 -1 8
doing	-1 -3 -1 -2 7
dokumentation	-2 -1 3 7 -6
dokum~	-2 -1 3 7 -6
don't	4 -4 4 -4 0
don't need	-7 -1 7 0 0
don't panic	6 -1 -1 -1 -4
done	-4 6 -1 -1 -1
done this	-1 0 0 0 2
dont	2 -1 -1 -1 1
door	0 -1 -2 -1 4
down	-4 -1 -2 -1 8
dr	4 -2 -2 -1 -1
dr in	7 -1 0 0 -5
drafting	7 -1 -1 -1 -4
drafting is	7 -1 -1 -1 -4
draft~	7 -1 -1 -1 -4
drains	-3 0 -1 0 5
drei	6 -2 -1 -1 -2
drei jahre	2 -1 -1 0 -1
driver	-2 1 -1 -1 3
driving	-1 0 -1 0 3
driving licence	-1 0 -1 0 3
drivi~	-1 0 -1 0 3
du	8 1 9 -10 -7
du arbeitest	0 -1 3 0 -2
du auch	-3 4 -1 0 0
du bist	3 -2 -1 0 -1
du entwickelst	-4 -1 8 -1 -2
du hast	0 7 -4 -1 -2
du sprichst	-3 -1 5 0 -1
due	2 0 0 0 -1
due to	2 0 0 0 -1
durchführung	-1 -1 5 -1 -3
durchführung von	-1 -1 5 -1 -3
durch~	2 -1 5 -1 -5
dutch	2 -3 -1 -1 4
dutch.	4 -5 -1 -1 4
duties	-5 -2 5 -1 3
duties as	-4 -1 5 -1 1
e	-10 4 -3 -2 11
e 0	-2 0 -1 -1 3
e v	-1 -1 -1 -1 4
each	-6 -1 6 -2 3
eat	-1 -1 4 0 -2
efz	5 -1 -1 -1 -1
eg	-3 -2 -3 -2 10
egal	-4 1 -1 -2 6
eigen~	13 -2 -4 -4 -3
eignung	0 -1 2 -1 -1
eignung bevorzugt	-1 -1 3 -1 0
eignu~	0 -1 2 -1 -1
ein	6 -2 -10 2 4
ein 0	-2 0 -1 6 -3
ein dickes	4 -2 -1 -2 0
ein hund	-2 0 -1 -2 5
ein kollegiales	-2 0 -1 5 -1
ein labor	-3 0 -2 -1 6
ein paar	4 -2 0 0 -1
ein plus	-1 6 -1 0 -3
ein studium	-3 -3 0 0 7
ein team	-2 -1 4 -1 0
ein vorteil	-3 5 0 0 -1
ein überschaubares	-2 0 -1 4 -1
ein.	-2 -1 -1 -1 5
einarbeitung	-1 -1 -1 10 -7
einar~	-1 -1 -1 10 -7
eine	6 -2 -6 -6 7
eine ausbildung	-4 2 0 0 2
eine kaufmännische	4 -1 0 0 -1
eine neue	-2 0 0 0 2
eine stelle	-2 -1 -1 0 4
eine weiterbildung	2 2 0 0 -3
einem	-1 0 -1 9 -6
einen	-1 -2 -2 -4 10
einen.	-1 0 -1 0 2
einer	-6 11 -2 -1 -2
einer eines	-1 0 0 0 2
einfach	-3 3 -3 -2 5
einfa~	-4 2 -4 -3 8
einmal	2 -1 0 0 -1
einmal im	2 -1 0 0 -1
einstellungsvoraussetzung	0 -1 -1 -1 4
einst~	4 -2 -2 -1 1
electrician	1 -2 -2 -1 3
electronic	-4 6 -1 0 -1
elect~	-4 4 -3 -2 4
elektro	2 5 -2 -1 -4
elekt~	2 3 3 -2 -6
eligible	5 -1 -1 -1 -1
eligible for	5 -1 -1 -1 -1
eligi~	2 2 -2 -1 -2
elternzeit	-4 -2 0 0 7
elter~	-4 -2 0 0 7
empfang	-2 -1 4 -2 0
empfa~	-2 -1 4 -2 0
employer	-1 0 0 -1 3
employer.	-1 0 0 -1 3
emplo~	-1 -3 -5 10 0
encou~	-2 9 -1 -1 -6
end	-3 -1 7 -1 -2
energ~	-5 4 -1 -1 2
engineer	-5 -3 -4 -3 14
engineer all	-1 0 0 0 2
engineer.	-1 0 -1 -1 2
engineering	10 -3 0 -1 -6
engineering or	3 -2 0 0 -1
engineering.	6 0 0 0 -5
engineers	0 -2 1 -1 2
engineers.	-4 -2 4 -1 2
engin~	5 -8 -3 -5 11
englisch	7 -2 -2 -2 -2
englisch fließend	4 -2 0 0 -1
englisch.	3 -1 0 0 -1
englischkenntnisse	3 -2 0 0 -1
englischkenntnisse.	2 -1 0 0 0
english	8 -2 -3 -3 0
english at	3 -2 0 -1 1
english.	0 5 -1 -1 -3
engli~	16 -6 -6 -9 5
enhanced	-1 -1 -1 -1 4
enhanced dbs	0 -1 -1 -1 2
enhan~	-1 -1 -1 -1 4
enjoy	5 2 -2 -1 -4
enough	2 5 -2 -1 -5
enough to	6 -1 -1 -1 -3
enquiries	-4 -1 3 -1 3
enquiries to	-2 -1 -1 -1 4
enqui~	-4 -1 3 -1 3
entgeltgruppe	-1 0 4 -2 0
entgeltgruppe 0	-1 0 4 -2 0
entge~	-1 0 4 -2 0
entladen	-4 -1 5 -1 1
entla~	-4 -1 5 -1 1
entry	-3 0 -1 0 4
entwickelst	-4 -1 8 -1 -2
entwi~	-3 -2 12 -1 -6
environment	2 -2 0 5 -4
environment.	2 -2 0 5 -4
envir~	2 -2 0 5 -4
equivalent	6 -3 0 -1 -1
equivalent.	2 -1 0 0 0
equiv~	6 -3 0 -1 -1
erfahrung	1 10 -4 -3 -4
erfahrung im	6 -4 0 0 0
erfahrung in	-1 2 0 0 -1
erfahrung mit	2 2 -2 -1 -2
erfahrung.	-2 6 -1 -2 -1
erfahrungen	-3 7 -1 -2 -2
erfahrungen in	2 -1 0 0 -1
erfah~	-3 17 -5 1 -10
erfolgt	0 0 5 -1 -4
erfolgt nach	0 0 5 -1 -4
erfol~	-1 0 4 -3 0
erforderlich	0 -3 0 0 4
erfor~	0 -3 0 0 4
erlei~	-6 9 -1 0 -1
ernst	7 -1 0 0 -5
erste	2 -1 0 0 -1
erstellung	0 0 3 0 -2
erstellung von	0 0 3 0 -2
erste~	-1 0 5 -1 -3
erwarten	5 -1 0 -1 -3
erwartet	2 -1 0 0 0
erwartet werden	2 -1 0 0 0
erwar~	7 -2 -1 -1 -3
erweitertes	4 0 0 -1 -2
erweitertes führungszeugnis	4 0 0 -1 -2
erwei~	4 0 0 -1 -2
erwor~	-4 -3 0 8 -1
erwünscht	-1 2 -1 0 1
erwün~	-1 2 -1 0 1
erzieher	2 -1 0 0 0
erzie~	2 -1 0 0 0
es	-4 12 -5 -4 1
es gibt	-1 0 -1 0 2
es nicht	-2 -2 -2 -1 6
essen	2 0 -1 -2 1
essential	2 0 0 0 -1
essential.	2 0 0 0 -1
essen~	2 0 0 0 -1
etwas	-2 10 0 0 -7
etwas sagt	-2 10 0 0 -7
euro	-2 0 -1 -3 6
euroc~	10 -1 -2 -1 -5
even	-1 3 0 0 -1
even better	-1 3 0 0 -1
evening	4 -1 -1 0 -2
evenings	-1 0 -1 0 2
eveni~	3 -1 -1 -1 1
events	-4 -1 6 4 -6
every	4 -3 -6 4 1
every other	3 0 -1 0 -2
every week	3 -1 -2 0 0
everything	-1 -2 -1 -1 5
every~	-1 -2 -1 -2 5
evidence	0 1 -2 -3 4
evide~	0 1 -2 -3 4
example	-2 -1 -1 -2 5
example.	-2 -1 -1 -2 5
examp~	-2 -1 -1 -2 5
excel	9 -3 -3 -1 -3
excel und	3 0 -2 0 -1
excel.	6 -2 -1 -1 -2
excellent	2 3 -1 -1 -4
excel~	2 3 -1 -1 -4
executive	-1 -1 -1 -1 4
execu~	-1 -1 -1 -1 4
expect	9 -1 -1 -1 -6
expect you	2 0 0 0 -2
expected	4 -1 -1 -1 -2
expected.	3 -1 0 -1 -1
expec~	8 -2 -2 -2 -4
experience	1 10 -5 -5 -2
experience in	-1 6 0 -1 -4
experience needed	0 -5 0 0 5
experience of	-3 7 -2 -1 -2
experience with	3 1 -1 -1 -2
experience would	-2 3 0 0 -1
experience.	-5 2 -1 -1 4
exper~	0 10 -5 -5 -1
exposure	-4 8 -1 0 -2
exposure to	-4 8 -1 0 -2
expos~	-4 8 -1 0 -2
extra	-7 12 -1 -1 -3
fachausweis	5 1 -2 -2 -1
fachausweis.	5 -2 -2 -2 1
facha~	6 1 -2 -2 -2
fachinformatiker	2 -1 0 0 -1
fachi~	2 -1 0 0 -1
fachrichtung	4 -1 -1 -1 -1
fachr~	4 -1 -1 -1 -1
fact:certificate	24 32 -18 -5 -33
fact:condition	46 -15 -10 -10 -11
fact:degree	20 3 -12 -12 1
fact:language	13 31 -16 -12 -16
fact:skill	22 10 0 -13 -19
fact:years	42 -12 -8 -6 -16
fahrpraxis	4 -1 -1 -1 -2
fahrp~	4 -1 -1 -1 -2
fahrt~	-1 -2 -1 10 -7
fahrz~	-2 -1 -3 -2 7
fair	-2 -1 -2 -3 7
familiarity	0 4 -1 -1 -2
familiarity with	0 4 -1 -1 -2
familienhand	-1 0 -1 0 3
family	-2 0 -2 6 -2
famil~	-2 3 -3 -2 4
fast	9 -3 -5 -3 2
favourably	-2 8 -1 -1 -4
favourably.	-2 8 -1 -1 -4
favou~	-2 8 -1 -1 -4
feel	3 -1 0 0 -1
feier~	3 0 0 0 -3
fennimore	-1 -1 -1 -1 4
fenni~	-1 -1 -1 -1 4
ferien	-2 0 -3 7 -2
ferien.	-1 0 -2 0 3
few	-1 -1 7 -1 -4
fh	2 -2 -3 -2 4
field	9 -1 -1 0 -6
field.	4 -1 0 0 -3
fieldwork	-3 4 0 0 -1
field~	-3 4 0 0 -1
figma	4 -1 0 0 -3
files	-1 0 0 0 2
finance	2 -1 5 -1 -5
finance.	2 0 0 0 -1
finan~	-1 -3 -3 -5 13
find	-5 -1 -1 0 7
finish	5 -1 -1 0 -3
finished	3 0 -1 -1 -1
finis~	3 0 -1 -1 -1
firm	-3 -1 -3 -1 9
firmenwagen	-2 -1 -1 7 -2
firmenwagen auch	-2 -1 -1 7 -2
firme~	-1 -2 -3 8 -2
first	3 7 -6 5 -10
first 0	-2 0 -1 6 -3
first two	3 -1 -1 4 -5
fit	4 -1 -1 -1 -2
fit enough	4 0 -1 0 -2
five	5 -2 -2 -1 -1
fixed	-1 0 0 0 2
fixed term	-1 0 0 0 2
flexibilität	2 -1 0 0 -1
flexible	-1 -1 -2 7 -2
flexible arbeitszeiten	-3 0 -1 4 0
flexible working	-4 0 -1 6 -1
flexitime	-1 -1 -1 -1 4
flexitime scheme	-1 -1 -1 -1 4
flexi~	-1 -2 -3 5 1
fließend	4 -1 -1 -1 -2
fließend.	4 -2 0 0 -1
fließ~	4 -1 -1 -1 -2
fluent	5 -4 0 0 -1
follow	1 -2 5 -1 -3
food	2 1 0 0 -2
for	4 -7 -4 1 5
for a	-1 -3 -1 -1 7
for an	-2 0 0 -1 4
for at	4 -1 0 -1 -2
for membership	2 2 -1 -1 -1
for our	-2 -1 5 -1 -2
for site	4 -1 -1 0 -2
for the	-8 -4 6 9 -3
for your	-1 -1 0 5 -2
forklift	2 -3 -1 4 -2
forklift licence	3 -2 0 0 0
forkl~	2 -3 -1 4 -2
form	-2 0 -1 0 3
fort	-2 -1 -1 5 -1
fort und	-2 -1 -1 5 -1
fortb~	-2 -2 -3 6 1
forty	1 -1 -2 -1 3
foundation	9 -2 -1 -3 -3
found~	9 -2 -1 -3 -3
four	-2 -3 -2 -1 8
four days	-3 -2 -1 -1 6
fragen	0 -3 -1 -1 5
fragen beantwortet	0 -3 -1 -1 5
franz~	2 -1 -1 -1 1
französisch	2 -1 -1 -1 1
frau	1 -2 -1 -2 5
frauen	-1 -3 -1 -1 5
free	-4 -3 -4 11 -1
free parking	0 0 0 3 -2
frei	-8 -1 -2 -2 13
frei.	-7 -1 -1 -1 10
freitags	-2 -1 -1 -2 5
freitags.	-2 -1 -1 -2 5
freit~	-3 -1 -1 -2 7
fremd~	-2 7 -1 -1 -4
french	-1 8 -1 -2 -4
french.	1 5 -1 -2 -4
fresh~	-5 6 -1 -1 1
freude	8 -2 -2 -1 -4
freude am	2 -1 -1 0 0
freuen	-4 2 -1 4 -1
freuen sie	-3 -1 -1 5 0
freun~	6 -2 0 -1 -3
fri	-7 -1 5 -2 4
friendly	3 -1 -3 5 -5
frien~	1 -2 -4 5 -1
frm	-2 0 -2 -2 6
from	2 1 -7 -3 6
from 0	-1 0 -1 -1 2
from start	5 -1 -1 0 -3
früh	1 -2 15 -4 -10
frühs~	5 0 0 0 -4
fte	-1 0 -1 -1 2
full	-6 0 -3 5 5
full time	-2 -1 -1 -1 5
full training	-2 -4 -2 6 1
full uk	-3 6 0 0 -2
fund	-1 0 -1 6 -4
fundierte	2 -1 0 0 -1
fundierte kenntnisse	2 -1 0 0 -1
fundi~	2 -1 0 0 -1
fährt	4 -1 0 0 -2
fördertechnik	-1 0 -1 -1 3
förde~	-2 -1 -1 -1 5
führerschein	-3 4 -1 -2 2
führerschein b	-1 -3 0 -1 5
führerschein der	3 -2 0 0 -1
führerschein klasse	-10 8 0 -1 2
führe~	-3 4 -1 -2 2
führungszeugnis	6 0 -1 -1 -4
führungszeugnis.	2 0 0 0 -1
führu~	9 -4 1 -2 -4
fünf	5 -1 1 -2 -2
für	3 -11 5 -1 4
für 0	-1 0 -2 0 4
für das	2 -1 3 -2 -3
für den	0 -2 2 3 -3
für dich	10 -2 -2 -1 -6
für die	1 -2 5 -2 -2
für ihre	-3 -1 -2 9 -4
für unser	0 -1 -1 -1 2
für unsere	0 3 0 0 -2
g	-4 7 -1 -1 -1
g 0	-4 7 -1 -1 -1
garden	-2 0 -1 0 3
garden.	-1 0 -1 0 2
gas	4 -1 0 -1 -2
gas safe	4 -1 0 0 -3
gcih	-4 8 -1 -1 -2
gearbeitet	-2 5 -1 0 -2
gearbeitet.	-3 5 -1 0 -2
gearb~	-2 5 -1 0 -2
gebracht	4 0 0 0 -3
gebracht hat	4 0 0 0 -3
gebra~	4 0 0 0 -3
geduld	6 -1 4 -2 -7
geduld.	0 -1 4 -1 -2
gegen	2 0 0 0 -1
gehalt	-5 -1 -4 10 1
gehen	8 0 -3 -1 -4
geht	11 -2 -2 -2 -4
geht es	8 -1 -1 -1 -5
gehören	4 -1 2 -2 -3
gehören messungen	-2 -1 3 -1 -1
gehör~	4 -1 2 -2 -3
geleg~	-1 0 -1 0 2
gelernt	3 0 -1 0 -1
geler~	3 0 -1 0 -1
gemeinsam	1 -1 -1 -1 2
gemei~	1 -1 -1 -1 2
genau	1 -1 -3 -1 4
genauso	4 -1 0 0 -3
genau~	6 -1 -1 -1 -3
genders	-2 -1 -1 0 4
genders.	-1 -1 -1 0 3
gende~	-2 -1 -1 0 4
generation	-1 0 0 -1 2
generation.	-1 0 0 -1 2
gener~	-2 -1 -1 1 4
gepflegtes	4 -1 0 -1 -2
gepfl~	4 -1 0 -1 -2
german	3 -8 -2 4 4
german is	3 -2 0 -1 0
gern	11 4 -5 -4 -6
gern gesehen	-1 4 -1 0 -2
gern in	2 2 0 0 -4
gern mit	-1 2 0 0 -1
gerne	-5 -3 -1 -2 11
gerne auch	-4 -5 0 -1 10
gerne.	0 -3 -1 -1 5
geschick	8 -2 -2 -2 -3
geschick.	8 -2 -2 -2 -2
gesch~	5 -3 12 -3 -11
gesehen	-1 4 -1 0 -2
gesehen.	-1 4 -1 0 -2
geseh~	-1 4 -1 0 -2
gesellenbrief	3 0 0 0 -2
gesel~	3 -2 -1 -1 2
gesta~	3 -1 0 -1 -2
gestellt	-2 -1 -1 -2 6
gestellt werden	-1 -1 -1 -1 3
geste~	-2 -1 -1 -2 6
gesundheits	2 0 0 0 -1
gesundheits und	2 0 0 0 -1
gesun~	12 -2 -5 5 -9
get	-3 5 -2 -2 1
geträ~	-4 -1 -2 9 -2
gets	-1 5 0 0 -3
gibt	-1 0 -1 0 3
gis	-7 7 0 0 0
git	4 -1 -1 0 -2
git ci	4 -1 -1 0 -2
given	0 -2 -1 -1 4
given.	0 -2 -1 -1 4
giving	-4 9 -2 -1 -3
gleicher	-1 -1 3 -1 0
gleicher eignung	-1 -1 3 -1 0
gleichwertig	3 -1 0 -1 -1
gleic~	3 -2 2 -2 -1
gleitzeit	-1 0 -1 -1 3
gleitzeit ohne	-1 0 -1 -1 3
gleit~	-3 -1 -1 -3 9
gmbh	-7 -3 -4 -3 17
gmbh co	-1 -1 -1 -1 5
go	-5 -5 6 9 -5
go.	-3 -1 7 0 -2
good	8 -2 -4 -3 1
good working	2 -2 0 0 0
good written	5 0 -1 -1 -2
grade	-2 0 0 0 2
gradu~	0 9 -1 -1 -7
great	-7 -4 -1 7 5
great if	-3 -3 0 0 7
grew	-1 0 0 0 2
group	-3 1 -2 -1 4
group runs	-1 2 -1 0 1
grundkenntnisse	4 -3 0 0 0
grund~	3 6 -1 -3 -5
gut	3 -2 -1 0 0
gute	8 -6 0 0 -2
gute englischkenntnisse	3 -2 0 0 -1
gute kenntnisse	4 -3 0 0 -1
gutes	6 -2 0 -1 -3
gutes deutsch	5 -1 0 -1 -2
gäste	-1 -1 4 -1 -2
h	-2 0 -1 -5 8
haben	10 -5 -4 -3 2
haben ein	-1 0 0 -1 2
haben sie	2 -1 -1 0 0
haben.	4 -2 -1 0 -1
half	-6 -2 -3 5 6
hallo	-3 -2 -2 -2 9
hand	10 -1 -5 -1 -3
handling	-2 2 -1 0 2
handl~	-2 2 -1 0 2
hands	16 -2 -3 -2 -8
hands on	4 -1 -2 0 -1
handwerkliches	3 -1 -1 -1 -1
handwerkliches geschick	3 -1 -1 -1 -1
handw~	12 -2 -2 -2 -6
handy	-1 3 0 0 -1
happy	5 -3 -1 -1 0
happy to	4 -2 -1 0 -1
has	11 -3 -2 -1 -4
has to	3 0 -1 0 -2
hast	1 10 -5 -1 -4
hast die	4 -1 0 0 -3
hast du	-3 5 0 0 -1
hat	1 -1 -1 -1 3
hat 0	-1 0 -1 -1 2
hat.	4 0 0 0 -3
haus	-8 -3 -4 9 5
haus.	-6 -2 -2 11 -1
hauses	-2 0 -2 5 0
hausm~	-2 0 -1 -1 4
haust~	-2 -1 -2 -5 11
hauswart	-1 3 0 0 -1
hausw~	-1 3 0 0 -1
have	2 4 -5 4 -5
have a	4 -1 0 0 -2
have run	3 -1 0 0 -2
have your	-1 0 0 -1 2
hcpc	-5 2 -1 4 -1
hcpc registration	-5 2 -1 4 -1
head	6 -2 0 -3 0
head for	7 0 -1 -2 -3
head of	1 -2 1 -1 1
headphones	-2 -1 -2 7 -1
headp~	-2 -1 -2 7 -1
health	-5 -1 -2 7 1
health insurance	-1 -1 -1 8 -5
healthcare	-1 0 0 -1 2
healt~	-1 0 0 -1 2
heat	-2 1 -1 -1 2
heating	-3 0 0 0 4
heati~	-3 0 0 0 4
heavy	5 0 -1 0 -3
heights	7 0 -1 -1 -5
heights.	2 0 0 0 -1
heigh~	7 0 -1 -1 -5
help	-6 2 2 -2 3
helpful	-1 2 0 0 -1
helpful.	-1 2 0 0 -1
helpf~	-1 2 0 0 -1
helps	-3 -2 -1 -2 9
hepatitis	4 -1 -1 -1 -2
hepatitis b	4 -1 -1 -1 -2
hepat~	4 -1 -1 -1 -2
here	2 -1 -1 0 0
heron	-2 0 -1 0 3
hgv	2 -1 -1 -1 0
hgv class	2 -1 -1 -1 0
hier	5 -2 0 -1 -2
hiera~	-2 -1 -1 10 -7
high	7 -1 -2 -1 -3
highly	-1 4 -1 0 -2
highly desirable	-1 2 0 0 -1
hilfe	-1 -1 -1 -2 5
hilfreich	-3 6 0 -1 -2
hilfreich.	-3 6 0 -1 -2
hilfr~	-3 6 0 -1 -2
hilft	-1 1 -1 -1 2
hiring	-2 -3 -2 -2 10
hit	13 -1 -3 -2 -6
hochschulstudium	2 -1 0 0 -1
hochs~	5 -1 -1 -1 -2
hold	5 -2 -1 0 -2
hold a	2 -1 0 0 -1
holder	-1 -1 4 0 -2
holder will	-1 -1 4 0 -2
holds	0 -1 -1 -1 3
holiday	-1 0 -1 -1 4
holiday plus	-1 0 -1 3 -1
holidays	-1 0 -1 6 -5
holidays.	-1 0 -1 6 -5
holid~	-1 0 -2 1 2
home	1 -3 -4 8 -2
home office	-1 -1 -1 11 -8
home.	4 -1 -1 -2 0
homeoffice	-2 -1 -1 4 1
homeo~	-2 -1 -1 4 1
honestly	-1 -1 -2 -1 4
hones~	-1 -1 -2 -1 4
hospital	-1 -1 -1 -1 4
hospital.	-1 -1 -1 -1 4
hospi~	-4 -1 -1 -2 9
hour	-3 0 -1 8 -4
hours	0 -2 -4 0 5
hours.	1 -1 -2 3 0
house	-1 -1 -2 3 0
how	5 -1 -1 0 -2
how.	2 -1 0 0 -1
humor	4 -1 0 -1 -2
humour	7 -1 -1 -1 -4
humour.	7 -1 -1 -1 -4
hund	3 -1 -1 -3 2
hybrid	-6 -3 -2 3 8
hygiene	5 -1 -1 -1 -2
hygiene.	5 -1 -1 -1 -2
hygie~	5 -1 -1 -1 -2
i	0 -3 -3 -2 8
i run	-3 0 -1 0 5
i'm	-2 -1 -1 -1 3
i'm looking	-1 0 0 0 2
idealerweise	-2 3 0 0 0
ideal~	-2 6 -1 0 -2
ideen	3 -1 -3 9 -8
if	-6 14 -3 2 -7
if you	1 1 -2 3 -3
if you've	-8 15 -1 0 -5
ihnen	8 2 -4 -3 -2
ihre	-4 -1 0 7 -1
ihre bewerbung	-1 0 5 -1 -3
ii	-1 -2 -1 -2 5
ii.	0 -1 -2 -1 5
im	9 2 2 -3 -11
im büro	3 1 -3 9 -10
im haus	-5 -1 -2 5 3
im jahr	2 -1 -1 -1 0
im maschinenbau	4 -2 0 -1 -1
im team	9 -4 -2 -2 -2
im umkreis	-3 0 -2 0 5
immenrode	-3 -1 -1 -1 5
immen~	-3 -1 -1 -1 5
impfungen	2 0 0 0 -1
impfungen gegen	2 0 0 0 -1
impfu~	2 0 0 0 -1
important	3 -2 0 0 -1
important to	3 -2 0 0 -1
impor~	3 -2 0 0 -1
imre	-1 0 0 0 2
in	20 -6 -9 -23 18
in 0	-9 -1 5 -1 5
in a	5 1 -1 -1 -3
in and	-3 0 -1 0 4
in anger	3 0 0 0 -2
in b	2 0 0 0 -2
in der	8 9 -3 -2 -12
in einer	-4 9 -2 0 -2
in english	-2 -1 0 0 3
in familienhand	-1 0 -1 0 3
in finance	2 0 0 0 -1
in java	3 -2 0 0 0
in leith	-1 0 0 0 2
in may	-2 -3 0 0 5
in our	-2 0 -1 0 3
in powershell	-3 5 0 0 -1
in production	4 -1 -1 0 -3
in the	-5 2 2 -1 2
in winter	2 0 -1 0 0
in wort	2 -1 0 0 -1
in.	-1 6 0 0 -4
inbetriebnahme	-3 -1 4 -1 2
inbet~	-3 -1 4 -1 2
inc	1 0 0 -2 1
incident	-1 -1 8 -1 -5
incident response	0 0 2 0 -1
incid~	-1 -1 8 -1 -5
include	-3 -1 0 -1 4
including	2 0 -2 -5 4
inclu~	-4 -1 -2 1 6
indus~	-3 10 -1 -1 -5
informal	-2 -1 -1 -1 4
informal enquiries	-2 -1 -1 -1 4
information	0 -1 -1 0 3
infor~	-2 -2 -2 -1 8
ingenieurbau	2 0 -1 0 0
ingen~	5 -2 -1 -1 -1
innere	-2 0 -1 -1 4
innere medizin	-2 0 -1 -1 4
ins	9 -1 -4 -3 -1
insbesondere	-1 5 -1 -1 -3
insbe~	-1 5 -1 -1 -3
inspections	-3 -1 4 -1 1
inspe~	-1 -1 4 -1 -1
installateure	-2 -1 7 -1 -3
instandhaltung	-1 0 3 -1 -1
insta~	-5 -2 18 -4 -6
institute	0 3 -1 -1 -2
insti~	0 3 -1 -1 -1
instr~	-2 1 0 0 2
insurance	-4 3 -1 8 -5
insurance.	-1 -1 -1 8 -5
insur~	-5 2 -3 8 -3
interesse	5 -2 0 0 -2
interesse an	5 -2 0 0 -2
interviews	-2 0 0 0 3
inter~	8 -4 -4 -3 3
into	2 -2 -2 -1 3
inven~	-1 -2 13 -3 -6
involves	3 0 3 0 -4
invol~	3 0 3 0 -4
is	10 7 -18 -8 10
is a	-2 1 -2 -2 5
is committed	0 -1 -2 6 -3
is desirable	-1 3 0 0 -1
is expected	3 -1 0 -1 -1
is fieldwork	-3 4 0 0 -1
is important	3 -2 0 0 -1
is looking	-3 0 0 0 4
is necessary	2 -4 0 0 2
is not	-4 -1 -1 -1 8
is part	0 -1 -1 -1 3
is preferred	-1 4 0 0 -2
is welcome	-2 5 0 0 -2
is.	5 6 -1 -2 -7
isn't	3 -1 -1 -1 0
ist	0 8 -9 -8 9
ist die	4 0 0 0 -3
ist ein	-5 3 -1 -1 3
ist kein	1 -3 -1 -1 3
ist uns	7 -1 -1 -1 -5
it	7 -3 -4 -4 4
it if	-3 2 0 -1 2
it is	-4 -1 0 0 5
it well	-1 -2 0 0 4
it would	-2 -1 0 0 3
it.	7 -7 -1 -1 2
itali~	-3 3 0 0 0
its	-2 1 -1 0 2
its reviews	-1 2 -1 0 0
ja	-5 -1 5 -2 3
jahr	1 -2 -3 3 1
jahr eine	-1 0 0 0 2
jahr.	-1 -1 -2 5 -2
jahre	13 -3 -3 -3 -4
jahre in	3 0 -1 0 -2
jahre.	-2 0 0 0 3
jahre~	-3 -2 -3 11 -3
january	-2 0 0 0 2
january.	-2 0 0 0 2
janua~	-2 0 0 0 2
java	3 -2 0 0 -1
jeder	-4 4 -1 -1 2
jemand	1 -4 -1 -1 4
job	1 -3 -1 -1 4
job.	1 -2 0 0 1
jobrad	-1 0 -1 8 -5
jobticket	-2 0 -1 -2 6
jobti~	-2 0 -1 -2 6
join	-1 -1 -1 -1 4
join its	-1 0 0 0 2
journ~	2 -1 -2 0 1
jugen~	0 -1 -1 -1 2
june	-2 0 -1 0 3
k	-3 2 2 0 -1
k 0	-1 0 -2 -4 7
k match	-3 0 -1 9 -5
k.	0 -1 -1 -1 2
kafka	-2 7 -1 -1 -3
kann	-8 5 -2 6 -1
kann gestellt	-1 -1 -1 -1 3
kann.	-2 8 -1 -1 -4
kannst	3 6 -3 -1 -5
kaufm~	4 -2 0 0 -2
kaufmännische	4 -2 0 0 -2
kaufmännische ausbildung	4 -2 0 0 -2
keep	-3 -1 9 -2 -3
keep the	-3 -1 9 -2 -3
kein	3 1 -3 -4 2
kein muss	-5 0 0 0 5
kein problem	5 -1 -1 -1 -2
keine	-1 -3 -3 -2 9
keine bedingung	-3 -2 0 0 5
kennen	1 1 -2 -1 1
kenntnisse	6 3 -2 -2 -6
kenntnisse der	-4 7 0 -1 -2
kenntnisse im	6 -5 0 0 -1
kenntnisse in	6 -4 0 0 -1
kenntnisse.	0 2 0 -1 -1
kennt~	6 3 -2 -2 -6
kernzeit	-1 0 -1 -1 3
kernz~	-1 0 -1 -1 3
key	1 -1 -1 0 2
kg	-1 -1 -2 -1 5
kinde~	-3 2 -3 8 -4
kit	-2 4 -1 -2 1
kita	-2 -1 -1 -2 5
klasse	-7 6 -1 -1 2
klasse b	-10 8 0 -1 3
klass~	3 -1 -1 0 -1
kleine	-3 -2 -3 -3 10
km	-2 0 -2 0 5
km.	-3 0 -2 0 5
know	-4 6 6 -2 -6
know your	5 -2 -1 0 -2
knowledge	2 7 -3 -2 -4
knowledge of	-2 8 -2 -2 -2
knowl~	2 7 -3 -2 -4
knows	7 -1 -2 -2 -2
koch	1 -1 -2 -1 3
kollegiales	-2 0 -1 5 -1
kollegiales team	-2 0 -1 5 -1
kollegin	-2 -1 -2 -2 6
kolle~	-4 -2 -3 9 1
kommen	4 -1 -1 -1 -1
kommen sie	3 -1 -1 -1 0
kommunikationsstärke	4 -2 -1 -1 -1
kommu~	4 -2 -1 -1 -1
konst~	-3 -1 -3 -1 7
konto	-1 0 -1 -3 5
kosten	-4 -2 -5 16 -5
kosten für	-2 -1 -2 3 1
kosten.	-1 -1 -1 7 -4
koste~	-3 -2 -4 6 3
kotlin	-2 -1 0 0 3
krank~	2 0 0 0 -1
kubernetes	-1 -2 9 -1 -5
kubernetes.	-2 -1 5 0 -2
kuber~	-1 -2 9 -1 -5
kunden	-6 -2 16 -3 -4
kunden.	0 -1 4 -2 -1
kundenkontakt	6 -2 -1 -1 -3
kunde~	6 -2 -1 -1 -3
köchin	-2 -1 -1 -1 4
können	11 -1 -2 -1 -7
können.	10 0 -2 -1 -7
körpe~	6 -1 -1 -2 -3
kümmern	-4 -1 2 -1 3
kümmern sich	-4 -1 2 -1 3
kümme~	-4 -1 2 -1 3
l	-1 0 0 -1 2
l 0	-1 0 0 -1 2
labor	-6 -1 4 -2 5
laboratory	-3 -1 -2 0 6
laboratory.	-1 0 -1 0 2
labor~	-4 -2 11 -3 -1
lacey	-1 0 -1 0 3
land	2 -1 -1 -1 1
landl~	-3 -2 8 -1 -3
language	-2 6 -2 2 -4
langu~	-2 5 -2 2 -3
laptop	-6 -2 3 3 1
larkspur	-1 -1 -1 -1 3
larks~	-1 -1 -1 -1 3
last	-3 -1 -2 -1 6
last year	-2 0 0 0 3
late	3 0 0 -1 -1
laufbahngruppe	3 -1 -1 0 -1
laufbahngruppe 0	3 -1 -1 0 -1
laufb~	7 -1 -1 -1 -5
law	-2 1 3 -1 0
law degree	-4 2 0 0 3
law.	2 -1 3 -1 -3
lead	0 -1 4 -3 0
lead a	3 0 -3 -1 1
leader	7 -1 -2 -2 -2
leading	-1 0 -2 -1 5
leadi~	-1 0 -2 -1 5
learn	3 -1 -1 0 -2
learn.	3 -1 -1 0 -2
learning	-4 2 -2 4 0
learn~	-4 2 -2 4 0
least	12 0 -1 -1 -9
least 0	3 0 0 0 -2
least one	6 0 -1 -1 -4
leave	-4 -2 -3 19 -10
leave.	-3 -1 -2 12 -6
leaves	-1 -3 0 0 4
ledger	-4 -2 3 -1 3
legislation	3 -2 0 0 0
legislation.	3 -2 0 0 0
legis~	3 -2 0 0 0
lehrabschluss	6 -2 -1 -1 -2
lehra~	6 -2 -1 -1 -2
lehre	5 -1 6 -1 -9
leider	8 -1 -1 -1 -4
leist~	-1 -1 -2 8 -4
leith	-1 0 0 0 2
leith and	-1 0 0 0 2
length:bare	-13 2 -3 16 -1
length:long	8 -6 -9 -7 15
length:middle	10 -6 -12 -24 32
length:short	-2 -5 6 -2 4
lernenden	-2 0 -2 -2 6
lernenden.	-2 0 -2 -2 6
lerne~	-2 0 -2 -2 6
lesen	7 -1 -1 -1 -3
lessons	-2 -1 -2 4 0
lesso~	-2 -1 -2 4 0
letzt~	-2 0 -1 -1 4
leute	2 0 -1 -2 1
level	19 -5 8 -7 -15
level 0	4 -1 -2 -2 1
level support	-2 0 12 -3 -7
level.	4 -1 0 0 -2
levels	0 -1 6 -2 -3
liaise	-2 -1 8 -1 -4
liaise with	-2 -1 8 -1 -4
librarian	0 -1 -1 0 2
libra~	-2 -1 -1 -1 5
licence	-1 8 -2 -2 -3
licence and	-1 3 0 0 -1
licence.	3 -2 0 0 -1
licen~	1 7 -2 -2 -4
liebe	-2 3 -2 -2 3
lieferanten	-2 -1 5 -2 0
liefe~	-2 -1 5 -2 0
life	-1 -1 -1 5 -2
life assurance	-1 -1 -1 5 -2
lift	11 -1 -2 -1 -7
like	-1 4 -2 -1 1
like a	4 -1 0 0 -2
like.	-6 5 -1 -1 2
likes	-4 0 0 0 5
line	-3 -2 4 -1 2
linux	8 -5 -1 0 -2
lisbon	-4 -1 -1 -1 6
liter~	6 -2 -2 -2 0
little	-2 -1 -1 -1 5
live	-2 -1 -1 -1 5
live in	-2 -1 -1 0 4
lived	-5 8 -1 -1 -2
llp	-3 -1 -1 -1 6
local	3 -3 -1 -1 2
location	-1 0 -1 -2 4
locat~	-1 0 -1 -2 4
logistics	-1 -1 0 0 2
logis~	0 -1 0 0 2
lohn	-1 2 -1 -2 3
look	-2 -3 7 -1 -2
look after	-4 -1 7 -1 -1
looking	-2 -2 -3 -2 8
looking for	-2 -2 -2 -1 7
looki~	-2 -2 -3 -2 8
lot	-2 -1 9 -1 -6
lovely	-6 8 -1 0 -1
lovely.	-4 7 -1 0 -1
lunch	-3 -4 -2 4 5
lunch.	-1 -1 -1 5 -2
lust	4 -1 -2 -1 1
lust auf	4 -1 -2 -1 1
m	-5 -4 -1 3 6
m w	-3 -3 -3 -3 11
machen	14 -3 -2 -3 -6
machine	-6 2 6 -2 0
machinery	-1 -2 7 -2 -2
machinery.	0 -2 1 -1 2
machi~	-8 0 12 -4 0
macht	4 -1 -2 -1 1
made	5 -1 -2 -1 -2
mai	-1 0 0 0 2
mail	-1 -1 2 -1 2
mail.	-1 -1 3 -1 0
maintain	-3 -1 14 -1 -9
maint~	-7 -3 11 -4 3
make	-3 0 -1 -1 4
makes	-5 -1 -1 7 0
mal	-1 11 -2 -1 -7
man	-3 -1 -1 -2 7
manage	1 -2 4 -2 0
management	3 2 -1 -1 -3
management system	0 4 0 -1 -3
manager	-3 -1 -3 -1 8
managing	-1 -2 5 -1 -1
manag~	3 -3 1 -3 2
mandanten	-2 0 -2 -1 6
mandarin	-1 3 0 0 -2
manda~	-3 2 -3 -1 4
manner	3 -1 0 0 -1
manufacturing	6 -2 -2 0 -2
manuf~	6 -2 -2 0 -2
march	-1 0 -2 -1 4
march.	-1 0 -2 -1 4
market	-3 -2 -2 -1 7
maschinenbau	4 -2 0 -1 -1
masch~	1 -2 5 -2 -3
masern	2 0 0 0 -1
masernschutzes	3 0 -1 -1 -1
masernschutzes.	3 0 -1 -1 -1
maser~	4 0 -1 -1 -2
master	-1 -2 -1 -1 4
master's	3 0 0 0 -2
maste~	3 0 0 0 -2
match	-3 0 -1 8 -3
maternity	-1 0 -1 -1 3
maternity cover	-1 0 -1 -1 3
mater~	7 -1 -2 -2 -2
maths	9 -2 -1 -2 -4
maths.	8 -1 -1 -2 -4
may	0 -3 -1 0 5
may.	-2 -3 0 0 5
means	-2 0 -1 0 3
mechanical	1 -2 0 0 2
mecha~	1 -2 0 0 2
medical	-4 -1 -2 4 3
medical dental	-2 0 -1 6 -2
medic~	-4 -1 -2 4 3
medizin	2 -1 -2 -1 2
medizin.	2 -1 0 0 0
mediz~	0 0 -2 -1 4
meet	-3 -3 -1 -1 7
meetings	-3 -2 8 -1 -2
meeti~	-3 -2 8 -1 -2
meister	3 -2 -1 3 -3
meisterbrief	-3 4 0 0 -1
meist~	2 1 -3 2 -2
members	-2 -1 4 -2 1
members of	0 -1 5 -1 -3
membership	0 1 -2 4 -3
membership of	2 2 -1 -1 -1
membership.	-2 -1 -1 6 -2
membe~	-1 0 1 2 -2
menschen	4 -1 1 -2 -1
mensc~	4 -1 1 -2 -1
message	-3 -1 -1 0 4
messa~	1 -1 -1 -1 2
messen	-4 -1 7 4 -6
messungen	-2 -1 3 -1 -1
messungen am	-2 -1 3 -1 -1
messu~	-2 -1 3 -1 -1
methods	-1 0 -1 0 2
metho~	4 -1 -3 -1 0
microsoft	2 -4 -1 1 3
micro~	1 -4 -2 0 5
mikro~	-2 -1 4 -2 1
miles	-2 0 -2 -1 6
min	8 -3 -1 -1 -3
min 0	7 -2 -1 0 -3
mind	12 -1 -1 -2 -7
mind 0	5 0 -1 -1 -3
mindestens	6 -2 -1 -1 -3
minde~	6 -2 -1 -1 -3
minimum	7 -1 -1 -2 -4
minim~	7 -1 -1 -2 -4
mit	13 2 10 -8 -16
mit 0	-4 0 -1 7 -1
mit datev	-2 3 0 0 0
mit der	5 -2 -1 -1 -1
mit erfahrung	-1 2 0 0 -1
mit excel	3 0 -2 0 -1
mit.	7 -1 -6 -2 2
mitarbeit	-3 -1 12 -3 -6
mitarbeiter	-1 0 -1 0 3
mitarbeiterrabatte	-2 -1 -2 8 -3
mitarbeiterrabatte.	-2 -1 -2 8 -3
mitar~	-7 -3 12 3 -5
mitte~	-1 0 -1 -1 3
mittw~	2 0 0 0 -2
mm	-1 0 -2 -1 5
moder~	1 -1 -2 5 -2
moin	-2 -1 -2 -2 6
mon	-4 -1 4 -2 3
mon fri	-7 -1 5 -2 4
monat	4 -1 -1 0 -2
monate	4 0 -2 -1 0
monatsgehalt	-1 0 -2 4 0
monatsgehalt.	-1 0 -2 4 0
monat~	-1 0 -2 4 0
monday	-4 0 0 0 5
monitor	-2 -1 9 -2 -5
monit~	-2 -1 9 -2 -5
month	-8 -2 13 3 -5
month.	-3 -1 -5 6 3
monthly	-2 -1 5 -1 -2
months	1 -1 -2 2 0
months in	4 0 0 0 -4
months'	6 0 -1 -2 -3
months.	-1 0 -1 -1 3
month~	4 -1 4 -2 -5
moor	-2 0 -1 0 3
more	3 -4 -1 -1 3
morning	-1 -1 4 -1 -1
morni~	-1 -1 4 -1 -1
most	2 -5 5 -1 -2
mostly	-3 -1 -2 -1 6
motiv~	4 -1 -2 -1 -1
ms	8 -2 -1 -2 -3
ms office	7 -1 -1 -2 -3
museum	0 0 0 0 2
muss	-1 2 -1 -1 0
muss.	-5 -2 0 0 7
must	12 -4 -3 -1 -3
must be	6 -2 -2 -1 -1
must hold	2 -1 0 0 -1
must.	4 -2 0 0 -2
märz	3 0 -1 0 -1
möglich	-2 -2 -2 8 -1
möglich.	-4 -2 -2 8 1
mögli~	-2 -2 -2 7 0
mündl~	4 -1 0 -1 -2
müssen	-3 -1 -2 0 7
müssen sie	4 -1 -1 0 -2
nach	-4 -9 4 6 2
nach dem	0 -1 4 -1 -2
nach der	2 -2 -1 -1 3
nach tvöd	0 0 4 4 -8
nach wunsch	-2 -1 -1 -1 5
nacht~	12 -1 -1 -3 -6
nachweis	4 -1 -1 -1 -2
nachw~	10 -1 -3 -2 -4
native	8 -4 -1 -1 -2
ne	9 0 -1 -1 -7
near	2 1 0 -1 -1
necessary	2 -4 0 0 2
neces~	2 -4 0 0 2
need	-5 -4 3 -2 7
need a	-7 -1 7 -1 2
need to	2 -2 -3 -1 3
needed	6 -5 -2 -2 3
needed.	7 -3 -1 -1 -2
nehmen	1 1 -1 0 -2
networking	2 1 -1 -1 -2
netwo~	2 1 -1 -1 -2
netze	-2 0 1 0 1
neue	-2 0 1 0 2
never	-4 -1 -1 8 -2
new	-4 -2 7 -4 4
newly	-5 -1 5 -1 2
next	-3 -2 5 -1 1
nicht	-2 -3 -9 -5 18
nicht aber	-5 -2 -1 0 7
nicht nötig	-2 -2 0 0 4
nicht.	-4 2 0 -1 2
niede~	-5 3 -1 -2 4
night	-9 -2 1 5 5
night shift	-4 -1 3 -1 2
nights	-8 -1 4 -2 7
nights.	-11 -1 5 -2 8
no	0 -10 8 -7 9
no bus	0 -1 -1 -1 2
no dr	7 -1 0 0 -5
no experience	-3 -2 0 0 6
nobody	0 -2 6 -2 -2
noch	-3 1 -1 -1 4
normal	7 -2 -2 -2 -1
normal.	3 -1 -1 0 -2
norwegian	-4 1 0 0 4
norwe~	-4 1 0 0 4
not	9 -4 -5 -5 6
not a	-2 -1 -1 -1 5
not essential	-1 2 0 0 -1
not needed	9 -1 -1 -1 -6
now	-1 -2 -2 -1 6
numbers	5 -2 -3 -1 1
numbe~	5 -2 -3 -1 1
numerate	8 -1 -1 -1 -4
numer~	7 -1 -5 -1 0
nur	-1 0 -1 -1 3
nurse	-4 0 -1 -1 6
nursery	0 -1 -2 -1 4
nurse~	0 -1 -2 -1 4
nvq	5 -2 0 -1 -1
nvq 0	3 -2 0 0 -1
nächstmöglichen	-2 -1 0 0 3
nächstmöglichen zeitpunkt	-2 -1 0 0 3
nächs~	-2 -1 0 0 3
nähe	-1 -2 0 0 3
nötig	0 -2 0 0 3
nötig.	0 -2 0 0 3
o	-3 8 -2 -1 -3
o ä	0 5 -1 -1 -3
obst	-4 -1 -3 8 0
obviously	-5 2 -1 7 -3
obvio~	-5 2 -1 7 -3
october	-2 -1 -1 -1 5
october.	-2 -1 -1 -1 5
octob~	-2 -1 -1 -1 5
odd	-4 -1 8 0 -2
oder	13 27 -15 -2 -22
oder bauingenieurwesen	2 -1 0 0 -1
oder ein	7 -3 -1 -1 -2
oder eine	5 -3 0 0 -1
oder einen	-3 0 0 0 3
oder gleichwertig	3 -1 0 -1 -1
oder remote	-3 -2 -1 -1 8
of	7 4 1 6 -19
of 0	-5 -4 -5 13 1
of current	3 -2 0 0 0
of doing	0 -2 0 0 3
of our	-1 3 -1 0 -2
of people	2 -1 -1 -1 1
of statistics	4 -1 -1 -1 -1
of the	5 1 3 4 -13
of them	-4 -1 -2 -1 8
of which	-1 -1 -1 -1 3
of working	7 -5 -1 -1 0
of your	-5 -1 4 4 -3
off	-9 -1 3 1 6
off.	-4 0 -4 8 1
offer	-3 1 -1 3 0
offer a	-1 1 0 5 -4
offers	-1 0 -1 -1 2
offers a	0 0 0 -1 2
office	-3 -3 -7 16 -2
office is	-1 0 0 0 2
office programme	2 -1 0 0 0
office.	4 0 -4 2 -2
officer	-3 0 -3 0 6
offic~	-4 -1 -3 0 7
ohne	3 -2 -2 -3 4
ohne kernzeit	-1 0 -1 -1 3
ok	-1 0 -1 0 2
ok with	-3 0 -1 0 4
on	5 -9 11 -11 3
on a	-1 -2 6 -2 -1
on call	-5 0 13 0 -7
on experience	-3 -3 0 -1 7
on site	-2 -1 -3 -1 7
on the	1 -2 -4 -2 7
on time	6 0 -1 0 -4
on with	3 0 -2 0 0
one	-8 -2 4 -4 10
one of	-3 -1 -2 -1 8
one very	-3 -1 4 -1 1
one.	0 -4 -2 4 2
online	-4 3 -1 0 1
only	-5 -2 -2 -2 10
only apply	-1 0 0 0 2
only.	-3 0 -1 -1 4
open	-3 9 -4 6 -8
operates	-3 -1 5 -1 0
operates a	-1 -1 -1 -1 4
operations	-1 0 2 0 -1
operations.	-1 0 2 0 -1
opera~	-5 0 6 -2 2
oppor~	-3 -1 -1 7 -3
optimal	-2 2 -1 -2 2
optim~	-2 2 -1 -2 2
options	-3 -2 3 4 -2
options.	-3 -2 3 4 -2
optio~	-3 -2 3 4 -2
or	18 37 -21 -6 -28
or a	6 -1 -2 -2 -2
or above	3 -1 0 0 -1
or an	2 -1 0 0 0
or equivalent	4 -3 0 -1 -1
or more	2 -1 0 0 -1
or over	3 -1 0 0 -1
or remote	-3 -1 0 0 4
or similar	6 -2 -1 0 -2
or the	-1 5 -1 -1 -2
or veteran	-2 -1 -1 0 4
ordering	2 0 -1 0 0
order~	2 0 -1 0 0
organisation	1 -2 3 -1 -2
organ~	0 3 3 -2 -3
orm	6 -1 -2 0 -2
orm.	6 -1 -2 0 -2
ort	-3 -1 2 -2 3
ort.	-2 0 3 -1 1
other	1 -2 5 -2 -2
other duties	-4 -1 5 -1 1
our	-15 -2 4 -5 17
our client	-1 0 0 -1 2
our office	-1 0 -1 -1 2
ours	4 -1 0 0 -2
ours is	4 -1 0 0 -2
out	6 0 -4 -2 0
out.	10 -1 -2 -2 -5
outlook	4 -1 -2 -1 0
outlo~	4 -1 -2 -1 0
over	0 1 -3 -1 4
overtime	-2 -1 -1 6 -3
overtime at	-2 -1 -1 6 -3
overt~	-2 -1 -1 6 -3
own	7 -6 -5 1 3
own the	-5 -1 5 -2 3
own tools	5 0 -2 -1 -2
p	-6 6 0 -1 1
paar	4 -2 0 0 -1
page	-4 -1 -1 0 6
paid	-5 -1 -2 -5 13
paid.	-4 -1 -1 -1 6
panic	6 -1 -1 -1 -4
paperwork	-1 0 -3 0 5
paper~	-1 0 -3 0 5
paralegal	-1 0 -1 0 2
paral~	-1 0 -1 0 2
parental	-2 -1 -1 9 -5
parental leave	-2 -1 -1 9 -5
paren~	-2 -1 -1 9 -5
parking	-1 0 -1 2 0
parking.	0 0 0 3 -2
parki~	-1 0 -1 2 0
parkplatz	-5 -3 -2 14 -5
parkp~	-5 -3 -2 14 -5
part	-4 2 -2 -1 5
part of	-1 1 -2 -1 2
partie	-2 0 0 0 2
partie for	-2 0 0 0 2
parti~	-4 2 -1 0 4
partner	0 -1 -3 -1 4
partn~	0 -1 -3 -1 4
pass	3 0 -1 0 -1
patient	4 -1 3 -1 -5
patients	-6 1 6 -1 -1
patie~	-1 0 8 -3 -5
pay	-5 1 -3 2 6
pay 0	0 0 0 -1 2
pay for	-2 -3 0 4 1
pay.	-6 5 -2 -1 4
payments	-2 -1 0 0 3
payme~	-2 -1 0 0 3
payroll	-2 -3 2 -2 5
payro~	-2 -3 2 -2 5
pension	-2 -1 -1 3 1
pensi~	-3 -1 4 2 -2
people	5 -5 -5 -4 9
people only	-1 0 0 0 2
people who	1 -2 -2 -2 5
per	-9 6 4 -4 2
permanent	-3 -1 -1 -1 6
perma~	-3 -1 -1 -1 6
person	2 -2 -4 5 -2
person.	-3 -1 -2 7 -1
personal	4 -1 -1 -1 -1
perso~	2 -1 9 -4 -6
pflege	-5 -2 17 -4 -7
pflege.	-2 0 6 -2 -2
pfleg~	-3 -1 -4 9 -1
phd	2 -1 0 0 -1
phd in	2 -1 0 0 -1
phone	0 -2 9 -2 -5
phone.	-1 -1 -1 -1 4
physics	-2 -1 -1 -1 5
physi~	-2 -1 -1 -1 6
pipelines	-2 -1 4 -1 0
pipel~	-2 -1 4 -1 0
place	-7 -1 -1 6 3
plan	-7 -1 11 -1 -2
plan and	-4 -1 12 -1 -5
planen	-1 0 -1 0 3
planning	4 -4 0 -1 1
planning legislation	3 -2 0 0 0
platform	-3 0 1 -1 2
platform.	-1 -1 3 0 -1
platf~	-3 0 1 -1 2
please	5 -2 -3 -2 3
please.	6 -1 -1 -1 -3
plumb~	-2 0 0 0 3
plus	-2 2 6 -6 0
plus.	-1 4 -1 -1 -1
plätze	-2 -1 -1 -2 5
points	3 4 -2 -2 -3
points.	3 4 -2 -2 -3
polish	-4 9 -1 -1 -3
polit~	-2 -2 -2 -2 8
polnisch	0 5 -1 -1 -3
polni~	0 5 -1 -1 -3
portal	4 -1 0 0 -3
portfolio	5 -2 2 -4 0
portfolio of	2 -1 4 -2 -2
portf~	5 -2 2 -4 0
portuguese	-2 -3 -2 4 3
portuguese lessons	-2 -1 -2 4 0
portu~	-1 -3 -2 4 2
position	-1 -1 -1 0 3
posit~	8 -2 -2 -3 -1
possible	-1 -1 -1 0 3
possible.	-1 0 -1 0 2
possi~	-1 -1 -1 0 3
post	3 -5 9 -2 -5
post holder	-1 -1 4 0 -2
post is	-2 0 -1 0 4
post qualification	3 -2 0 0 0
postdoctoral	-1 0 -1 0 2
postd~	-1 0 -1 0 2
postgraduate	2 0 0 0 -1
postgraduate diploma	2 -1 0 0 -1
postgres	-4 -1 -1 0 7
postgresql	6 -1 -2 0 -2
postgresql beyond	6 -1 -2 0 -2
postg~	-1 5 -4 -2 1
powershell	-3 5 0 0 -1
power~	-3 5 0 0 -1
ppe	6 -1 -2 -3 1
ppe.	6 -1 -2 -3 1
practical	5 -1 0 0 -4
practice	-1 0 -1 0 3
pract~	4 -1 -1 0 -1
praxisanleiter	-4 9 -1 -1 -3
praxi~	-6 8 -1 -2 1
preferably	-1 2 0 0 0
preferred	-2 7 0 -1 -3
preferred.	-2 7 0 -1 -3
prefe~	-3 8 -1 -1 -4
premium	-3 0 -1 5 -1
premi~	-4 2 -1 5 -2
prepare	-3 -1 5 -1 0
prepa~	-1 -2 10 -2 -6
press~	-1 -1 -1 0 3
previous	1 3 0 -1 -3
previ~	1 3 0 -1 -3
prior	1 1 0 0 -2
privat	-2 -1 -1 7 -2
private	-1 -3 -1 3 2
private health	-1 -3 -1 4 1
priva~	-1 -3 -1 3 2
proba~	-1 4 0 0 -2
problem	5 -1 -1 -1 -2
probl~	5 -1 -1 -1 -2
proce~	-2 0 4 0 -1
product	-3 -2 1 -2 6
product designer	-1 0 -1 0 2
production	3 -1 -1 -1 0
produ~	3 -3 -1 -3 4
professional	8 -3 -4 3 -4
professional development	1 -1 -2 4 -1
profe~	7 -3 -5 2 -1
programme	-3 4 -1 -1 0
programme.	2 -1 0 -1 1
progr~	2 -3 -3 4 0
proje~	-2 -2 5 -2 0
promotion	-1 0 -1 0 3
promo~	-1 0 -1 0 3
proper	2 -2 -1 1 0
provi~	-4 -2 -2 -4 12
prüfen	-4 -1 4 -2 2
prüfstand	-2 -1 3 -1 -1
prüfs~	-2 -1 3 -1 -1
prüfung	5 -1 3 -1 -6
prüfung von	-1 0 3 -1 -2
prüfu~	3 -1 12 -3 -11
pta	4 0 -1 0 -2
public	0 -4 4 5 -5
public.	0 -2 5 -1 -2
publication	3 -1 0 -1 -1
publi~	0 4 0 -2 -3
put	-3 0 0 0 4
put you	-3 0 0 0 4
python	5 1 -4 -3 1
python or	-1 2 0 0 -1
python.	2 1 -1 0 -2
qualification	-4 3 -2 -3 7
qualification experience	3 -2 0 0 0
qualified	5 -6 4 -1 -2
qualified teacher	2 -1 0 0 -1
qualifikation	2 -1 0 0 -1
quali~	-4 -4 8 -6 6
quarter	2 -1 6 -2 -6
quarter.	2 -1 6 -2 -6
quart~	2 -1 6 -2 -6
quay	-2 -1 -2 -1 7
quay.	-2 -1 -2 -1 7
quereinsteiger	-1 -4 -1 -1 7
quere~	-1 -4 -1 -1 7
quest~	0 -1 -2 -1 4
quiet	-5 -1 7 0 -1
r	8 -4 -1 -2 -1
rate	-3 0 0 0 4
rates	-1 0 0 4 -3
react	2 -4 -3 9 -4
read	4 -1 0 0 -2
reading	2 -1 -2 -1 2
readi~	2 -1 -2 -1 2
ready	4 -1 0 0 -3
ready to	4 -1 0 0 -3
real	12 -1 6 -5 -12
really	2 0 -1 0 -1
receive	-3 -3 -1 5 2
recei~	-3 -3 -1 5 2
recent	7 -1 -2 -2 -3
rechnungen	-1 0 5 -1 -2
rechnungen.	-1 0 5 -1 -2
rechn~	-1 0 5 -1 -2
recht	-2 3 0 0 0
recht~	-4 7 -1 0 -3
record	5 -2 -1 -1 -2
record of	2 -1 0 0 -1
records	-3 -1 6 -1 -2
recor~	-3 -1 6 -1 -2
recruitment	-6 -1 6 -1 2
recruitment.	-6 -1 6 -1 2
recru~	-6 -1 6 -1 2
references	-4 -1 -1 0 5
refer~	-4 -1 -1 0 7
regen	5 -2 -1 0 -2
region	4 1 -1 -1 -3
registered	5 -1 -2 -1 0
registrar	-1 0 -1 -1 3
registration	-3 0 -1 4 -1
registration.	-8 4 0 5 -1
regis~	4 -2 -4 2 -1
regulated	0 3 0 0 -2
regul~	2 0 -1 -1 -1
reisebereitschaft	2 -1 0 0 -1
reise~	1 -1 -1 -1 2
related	2 -2 0 0 0
related field	2 -1 0 0 -1
relat~	-2 0 0 0 2
relevant	6 -1 -2 -1 -2
relevant experience	2 -1 0 0 -1
relev~	6 -1 -2 -1 -2
reliable	9 -1 -2 -1 -5
relia~	9 -1 -2 -1 -5
relocation	-4 -1 -3 7 1
reloc~	-4 -1 -3 7 1
remote	-3 -4 -3 4 6
remote in	-3 -1 0 0 5
remote within	4 0 0 -1 -3
report	-3 0 0 0 4
report to	-3 0 0 0 4
reports	-3 -2 11 -1 -5
reports to	-2 -1 5 -1 -2
repor~	-3 -2 13 -1 -6
repre~	-3 4 0 0 0
required	0 -3 7 -1 -3
required.	-2 -2 7 -1 -2
requirement	-4 -1 -1 -1 6
requi~	-4 -4 6 -1 3
research	1 -1 -1 -1 2
research associate	-1 0 0 0 2
resea~	1 -1 -1 -1 2
response	0 0 2 0 -1
responsibilities	-2 -1 2 -1 2
responsibilities include	-2 -1 2 -1 2
responsible	-3 -1 9 -1 -4
responsible for	-3 -1 9 -1 -4
respo~	-6 -2 19 -3 -7
rest	-2 -1 -1 0 4
results	-1 -1 6 -1 -4
resul~	-1 -1 6 -1 -4
reviews	0 1 5 -1 -5
reviews on	-1 2 -1 0 0
revie~	0 1 5 -1 -5
revit	6 -1 -3 0 -2
richtlinien	-5 5 -1 -3 4
richtlinien.	-5 5 -1 -3 4
richt~	-5 5 -1 -3 4
right	4 -1 -3 6 -6
right to	4 0 -1 -1 -2
ring	-1 -2 -3 -2 8
rising	-1 0 0 -2 3
risk	0 -1 -1 -1 3
roadmap	-3 -1 9 -1 -4
roadmap.	-3 -1 9 -1 -4
roadm~	-3 -1 9 -1 -4
role	4 -1 2 -1 -4
role involves	3 0 3 0 -4
role.	3 0 0 0 -2
rolls	-1 0 0 -2 3
room	-3 -1 -1 -2 7
rotat~	7 0 -1 -1 -5
routi~	4 -1 -2 0 -1
rtpi	2 5 -3 -2 -2
rtpi.	2 5 -3 -2 -2
ruf	-1 -1 -1 -1 3
rufbereitschaft	-6 -1 9 -1 -1
rufbereitschaft.	2 -1 -1 0 0
rufbe~	-6 -1 9 -1 -1
ruhe	2 -1 -2 -1 2
ruhig	9 -1 -1 -1 -5
rules	-3 3 5 -1 -4
rules.	-3 1 6 -1 -3
run	2 -2 4 -2 -2
rund	-3 -1 3 -1 2
rund 0	0 0 3 0 -2
running	-1 -1 3 0 0
runni~	-1 -1 3 0 0
runs	-2 1 -2 -1 3
runs its	-1 2 -1 0 0
rust	-6 5 3 -1 -2
s	3 -1 -2 -1 1
s 0	3 -1 -2 -1 2
sabbatical	-2 -1 -1 3 0
sabbatical after	-1 0 -1 -1 4
sabba~	-2 -1 -1 3 0
sachbearbeiter	-1 0 0 0 2
sachb~	-1 0 0 0 2
safe	4 -1 0 0 -3
safeguarding	3 -1 -1 -1 0
safeg~	3 -1 -1 -1 0
safety	-2 -1 6 -1 -2
sagt	-2 10 0 0 -7
sahne~	0 4 0 0 -3
salary	-1 -3 -3 0 6
salary 0	5 0 -1 -1 -2
sales	-3 -2 -6 -1 12
samstag	-1 0 -1 -1 2
samstags	6 -1 0 0 -4
samst~	5 -1 -1 -1 -2
sanit~	3 1 -1 -1 -2
sanitär	3 1 -1 -1 -2
sap	2 -1 -1 5 -5
saturday	3 0 0 0 -2
saturdays	-3 -1 -1 0 4
saturdays in	-3 -1 -1 0 4
satur~	0 -1 -1 0 2
sauce	-2 0 0 0 2
sauce section	-2 0 0 0 2
sauer~	-3 -1 0 0 4
say	1 -1 8 -1 -7
saying	6 -3 0 0 -3
schadet	-1 3 0 0 -2
schadet nicht	-1 3 0 0 -2
schad~	-1 3 0 0 -2
schal~	-2 0 -2 -1 4
scheme	-5 -1 -3 8 1
scheme.	-4 -1 -3 10 -2
scheu~	4 -1 -4 -1 2
schicht	4 0 0 -1 -3
schic~	-3 -1 -4 7 1
schla~	0 -1 0 -1 2
schluss	4 0 -1 -1 -2
schluss.	4 0 -1 -1 -2
schlu~	4 0 -1 -1 -2
schlü~	5 -1 -1 -1 -2
schne~	-3 5 0 0 -2
schon	3 3 -4 -2 0
schon mal	3 2 -1 0 -4
school	3 7 -3 -5 -2
schreib	-1 -1 -1 -1 4
schreib uns	-1 -1 -1 -1 4
schreiben	-3 -1 9 -2 -3
schreibst	0 0 -2 0 2
schre~	6 -5 4 -5 0
schrift	2 -1 0 0 -1
schrift.	2 -1 0 0 -1
schri~	3 -1 0 0 -2
schulsozialarbeit	-2 0 -3 -1 6
schulungen	-2 -2 -3 7 0
schul~	-4 -4 -6 3 12
schwerbehinderte	-1 -1 3 -1 0
schwerpunkt	1 -2 3 0 -2
schwe~	0 -3 4 -2 1
schwindelfrei	5 -1 -1 -1 -3
schwindelfrei.	5 -1 -1 -1 -3
schwi~	5 -1 -1 -1 -3
schön	-4 6 -1 0 -1
schöner	-3 7 -1 0 -3
schön~	-3 7 -1 -1 -2
science	2 -2 -1 0 1
scien~	0 -3 -2 -2 6
scripting	-3 5 0 0 -1
scripting in	-3 5 0 0 -1
scrip~	-3 5 0 0 -1
sd	4 -1 -3 -2 2
seasons	5 0 -1 0 -4
seaso~	5 0 -1 0 -4
second	-1 1 2 -1 -1
section	-2 0 0 0 2
section.	-2 0 0 0 2
secti~	-2 0 0 0 2
security	-1 -1 -1 0 3
secur~	-1 -1 -1 0 3
see	11 -2 -4 -3 -2
see.	10 -2 -2 -2 -4
sehr	2 -2 0 0 0
sehr gute	3 -2 0 0 0
sein	12 -4 2 -2 -7
sein auch	5 -2 0 0 -2
sein.	5 -2 3 -2 -4
seit	-3 0 -1 -1 5
seit 0	-2 0 -1 -1 4
sekundarstufe	5 -1 -2 -1 0
sekundarstufe i	5 -1 -2 -1 0
sekun~	5 -1 -2 -1 0
selbs~	2 -1 0 -1 -1
self	7 -1 -2 -1 -4
send	0 -1 -1 -1 3
senden	-1 0 5 -1 -3
senden sie	-1 0 5 -1 -3
senior	-2 -1 -1 -1 5
served	4 -1 0 0 -3
servern	-2 0 5 -1 -3
serve~	-2 0 5 -1 -3
service	3 0 -1 -1 0
servi~	0 -4 20 -4 -11
set	0 4 -1 -1 -3
set a	-3 6 -1 -1 -2
setzen	5 -1 0 -1 -3
setzen wir	5 -1 0 -1 -3
seven	-2 0 5 -1 -2
shape:money	-17 -5 -3 13 12
shape:percent	-7 -3 -5 -2 18
share	-3 -2 4 -3 4
shared	-1 -1 -1 0 2
shift	-11 -1 5 -3 11
shift allowance	-2 0 0 -2 4
shift.	-8 -1 6 -1 5
shifts	7 0 -1 -1 -6
ship	-3 0 -1 0 5
shipping	7 -1 -2 -1 -3
shipp~	6 2 -2 -1 -4
shop	2 0 0 0 -1
shortlisted	-2 -1 -1 0 4
short~	-3 -1 -1 -1 7
should	4 -2 -1 0 -1
should be	2 -1 0 0 -1
should have	3 -1 0 0 -1
shouting	3 0 -1 -1 -1
shout~	3 0 -1 -1 -1
show	2 1 0 0 -2
show us	2 1 0 0 -2
shows	2 -1 -2 -1 2
sia	6 -2 -2 -2 -1
sich	6 -4 -1 3 -3
sich auf	-3 -1 -1 5 0
sich um	-4 -1 2 -1 3
sicher	6 -1 -2 0 -2
sicherer	0 -1 -1 6 -5
sicherer umgang	3 -1 -1 -1 -1
sicheres	2 0 0 -1 -1
siche~	4 -3 4 4 -9
sie	6 -9 1 -6 8
sie bitte	-1 -1 3 -1 -1
sie ein	-1 0 0 -1 2
sie gehen	8 0 -3 -1 -4
sie haben	3 0 0 0 -2
sie kümmern	-4 -1 2 -1 3
sie sich	-2 -1 -1 5 -1
sie.	-2 -2 -1 -1 5
siem	1 -2 -2 -1 3
similar	6 -2 -1 0 -3
similar.	6 -2 -1 0 -2
simil~	6 -2 -1 0 -3
simul~	-1 0 -4 0 6
since	5 -4 -1 6 -6
since 0	-2 0 -1 6 -3
sind	-10 11 -1 -6 6
sind 0	-1 0 0 0 2
sind ein	-4 6 0 -1 0
sind für	4 -1 -1 0 -2
sind nicht	-5 -2 0 0 8
sind uns	-2 3 0 0 0
sind willkommen	-1 1 -1 0 2
sit	-2 0 -1 0 3
sit in	-2 0 -1 0 3
site	-1 -3 5 -2 1
site inspections	-3 -1 4 -1 1
six	-3 -1 7 -2 -1
skills	4 2 -2 -1 -3
skills.	-1 4 -1 0 -1
sleep	-2 -1 -1 -1 5
small	-3 -1 -1 6 -1
so	16 3 -5 -2 -11
so you	-4 0 0 0 4
sofort	-2 0 0 0 2
software	-3 1 6 -4 0
software.	0 4 4 -1 -6
softwareentwickler	-1 -1 -1 0 3
softw~	-4 0 4 -4 4
solar	2 -2 -1 -1 3
solidworks	5 -3 -1 0 -1
solid~	5 -3 -1 0 -1
sollten	4 -1 -1 -1 -1
sollten sie	3 0 0 0 -2
solltest	3 -1 -1 0 -1
solltest du	3 -1 -1 0 -1
sollt~	7 -2 -2 -1 -2
some	-8 8 4 -3 -2
some people	-1 0 0 0 2
somebody	9 -2 -3 -1 -3
somebody who	5 -1 -1 -1 -3
someb~	9 -2 -3 -1 -3
someone who	5 -1 0 0 -3
something	4 -2 -2 -1 1
somet~	4 -2 -2 -1 1
sonde~	-5 10 -2 -1 -2
sonnt~	4 -1 -1 -1 -1
sound	3 -2 0 0 0
speak	1 -3 0 -1 3
specialist	-2 -1 -1 -1 5
speci~	-4 -1 -1 -1 7
spedi~	2 -1 0 0 -1
spoken	5 -1 -1 0 -3
spons~	-5 -1 -1 9 -2
sprac~	-5 2 -3 8 -1
sprea~	2 -1 0 0 0
sprechen	5 -2 -1 -1 -2
sprec~	7 -2 -1 -1 -4
sprichst	-2 -1 4 0 -1
spric~	-3 -2 4 -1 1
sql	5 7 -3 -2 -7
sql and	5 -1 -1 0 -2
st	-4 -1 -1 -1 7
st aldhelm's	-4 -1 -1 -1 7
staatliche	2 -1 0 0 -1
staatliche anerkennung	2 -1 0 0 -1
staat~	4 -1 -1 -1 -1
stadt	-1 0 0 0 2
staff	-7 -4 1 7 3
staff discount	-1 -2 -1 7 -3
staff.	-2 -2 4 -2 2
stage	5 -1 -1 -1 -2
standard	4 -2 -3 -1 1
standards	5 -2 -1 -1 -1
stand~	8 -6 -5 -3 5
staplerschein	-3 -3 0 7 -2
stapl~	-3 -3 0 7 -2
start	2 -3 -4 -2 7
start monday	-4 0 0 0 4
start to	5 -1 -1 0 -3
start.	2 -1 -1 -1 1
statement	-1 0 0 0 2
state~	-1 0 0 0 2
statistics	5 -1 -1 -1 -2
statistics.	4 -1 -1 -1 -1
stati~	8 -3 -1 -1 -3
status	0 -2 -1 0 4
status.	0 -2 -1 0 4
statutory	1 -1 5 0 -5
statu~	1 -1 5 0 -5
std	-3 0 -1 -1 6
std woche	-1 0 -1 -1 4
steel	12 -1 -6 -1 -3
stein~	-1 -1 -1 -1 4
stelle	-6 -1 -1 -1 10
stelle als	-1 0 0 0 2
stelle einer	-1 0 0 0 2
stelle ist	-3 0 -1 0 4
step	3 -1 0 0 -2
step up	3 -1 0 0 -2
steuerfachwirt	-3 -1 -1 8 -3
steue~	0 -3 -3 1 5
stock	-3 -3 1 17 -12
straight	-2 0 -3 0 5
strai~	-2 0 -3 0 5
strong	9 -4 -2 -2 -1
structures	-3 -2 4 -1 3
structures.	-2 -2 8 -1 -3
struc~	-3 -3 4 -2 4
strukturierte	0 0 -1 4 -4
struk~	0 -1 -5 3 2
studied	-2 0 0 0 3
studiert	5 -2 -1 0 -3
studies	1 -1 -1 -1 2
studium	4 -7 0 -1 4
studium der	2 -1 0 0 -1
studium.	4 -2 0 0 -2
studi~	7 -9 -2 -2 6
study	-3 -2 -4 8 1
stunden	-3 -1 -1 -3 8
stunden.	-1 0 0 0 2
stund~	-3 -1 -1 -3 8
subject	3 -1 -1 -1 -1
subject to	-2 0 -1 0 3
subje~	3 -1 -1 -1 -1
subsidised	-1 -1 -1 3 0
subsi~	-1 -3 -1 2 3
succe~	2 -1 0 0 0
suche	-4 -1 -1 -1 8
suchen	-3 -3 -3 -2 11
suchen dich	-4 0 0 -1 6
suchen wir	4 -2 -1 -1 1
suchen zum	-2 0 0 0 3
sucht	-3 -1 -2 -1 7
sue	-3 -1 -2 -2 7
sue.	-1 -1 -1 -1 4
super	-3 6 -1 -1 -1
supervision	-3 -2 -1 2 5
supervision.	-3 -2 -1 2 5
super~	-4 -3 4 1 1
supplied	-1 -1 5 -1 -2
supplied.	-1 -1 5 -1 -2
suppl~	-2 -2 9 -1 -4
support	-13 -8 11 6 5
support specialist	-2 -1 -1 -1 5
support with	-1 0 -3 3 1
support.	-6 -2 7 2 -1
supportive	-2 0 -1 4 -1
suppo~	-16 -8 12 10 3
system	-2 9 -2 -1 -3
system.	-5 9 -2 -1 -1
systemintegration	2 -1 0 0 -1
systemintegration oder	2 -1 0 0 -1
systems	-1 4 -1 -1 -1
systems.	-2 4 -1 -1 0
syste~	-2 9 -2 -2 -3
tage	-4 -1 -3 10 -1
tage urlaub	-3 0 -2 0 5
tage woche	-2 -1 -1 9 -5
take	1 -4 -1 -1 5
taken	-1 -1 -1 0 3
taken up	-3 0 -1 0 4
takes	-6 -1 -2 0 9
taking	-1 -1 3 -1 0
tarif	-5 -1 -2 3 5
tarif.	-3 -1 -2 4 3
tarifvertrag	-2 -2 -1 4 0
tarif~	-2 -2 -1 4 0
tasks	-2 0 -2 0 4
teach	-3 -1 4 -1 1
teacher	-2 -3 -2 -1 8
teach~	-1 -1 -2 -2 6
team	-10 -7 4 3 11
team at	-3 -1 -3 -1 7
team leader	7 -1 -2 -2 -2
team of	-4 -1 6 -4 3
team on	-2 0 4 0 -2
team.	1 0 0 9 -10
teamf~	2 -1 0 0 -1
teamfähigkeit	2 -1 0 0 -1
teams	-4 -1 3 -1 3
technical	-6 7 -1 -1 1
technician	-3 -1 -2 -1 6
technik	2 -1 0 0 0
techniker	3 -2 -2 4 -3
technisches	3 -2 0 0 -1
technisches verständnis	2 -1 0 0 0
techn~	1 0 -6 0 5
teilnahme	1 -1 5 1 -5
teilnahme an	0 -1 5 1 -5
teiln~	1 -1 5 1 -5
teilzeit	-1 0 0 0 3
teilz~	-1 0 0 0 3
telefon	-1 0 0 0 2
telefon.	-1 0 0 0 2
telef~	-1 0 0 0 2
tell	2 -1 -1 -1 1
ten	1 -2 -1 -1 3
term	-2 0 -1 -1 3
term 0	-1 0 0 0 2
terraform	0 9 -2 -2 -5
terra~	0 9 -2 -2 -5
test	7 -3 11 -2 -11
test automation	2 -2 4 -1 -3
tests	5 -2 3 -2 -4
text	-1 -1 -1 -2 5
th	8 -2 -1 -2 -3
than	-2 -2 -1 -1 5
that	5 -3 3 -4 -2
the	-6 -9 20 -8 5
the ability	2 0 0 0 -1
the associate	-1 0 -1 0 2
the building	-3 0 0 0 3
the director	-1 0 -1 0 3
the firm	-1 0 -1 0 3
the first	6 -2 -3 3 -5
the group	-2 1 -1 0 2
the job	4 -2 0 0 -1
the morning	-1 -1 4 -1 -1
the night	-2 -1 4 -1 0
the orm	6 -1 -2 0 -2
the pass	3 0 -1 0 -1
the person	9 0 -1 -1 -7
the post	2 -1 2 -1 -2
the product	-2 -1 3 -1 0
the public	0 -2 5 -1 -2
the right	-2 -1 -2 7 -2
the roadmap	-3 -1 9 -1 -4
the role	3 0 3 0 -4
the rtpi	2 5 -3 -2 -2
the sauce	-2 0 0 0 2
the site	0 0 4 0 -3
the team	-3 0 -2 -1 5
the uk	2 0 -1 0 -1
their	1 -1 -2 -1 2
them	6 -2 -3 -1 1
them.	7 -2 -2 -1 -1
then	-2 0 -1 0 3
there	-1 -1 -1 0 3
there.	-1 0 0 0 2
there~	1 -2 -1 -3 4
they	-1 0 0 0 2
they meet	-1 0 0 0 2
thing	-3 -1 -3 -1 7
things	2 1 -1 -1 -1
think	5 -1 -1 -1 -2
third	2 4 -1 -3 -3
this	0 -2 -2 -2 5
three	1 -4 1 -2 5
through	-3 0 3 -2 1
through a	-1 4 -1 0 -2
throu~	-3 0 3 -2 1
ticket	-6 1 -2 12 -5
ticket.	-3 -2 -2 12 -6
time	5 -3 1 3 -5
time and	-2 -1 -1 6 -2
time served	4 -1 0 0 -3
time.	3 -2 4 -2 -3
tipper	5 0 -1 -2 -1
tips	-2 -1 -1 -1 5
to	11 -12 12 -4 -7
to 0	-7 -2 5 5 -1
to apply	-2 7 -2 -1 -3
to be	8 -4 5 -1 -9
to complete	2 -1 0 0 -1
to do	3 4 -2 -1 -4
to finish	5 -1 -1 0 -3
to join	-1 0 0 0 2
to learn	3 -1 -1 0 -2
to lift	2 0 0 0 -1
to meet	0 -2 0 0 2
to safeguarding	3 -1 -1 -1 0
to step	3 -1 0 0 -2
to the	-4 -1 3 -1 2
to us	1 -2 -3 -1 5
to walk	4 0 -1 0 -2
to work	-1 -2 -5 14 -6
to working	5 0 -1 -3 -1
to.	-1 0 -1 0 2
toll	-2 7 -1 -1 -3
too	-6 11 -2 -3 -1
tool	4 -1 -2 0 -1
tools	5 1 -2 -2 -3
touren	-2 0 -1 -1 4
towards	-4 -2 -1 5 3
towar~	-4 -2 -1 5 3
track	2 -1 0 0 0
track record	2 -1 0 0 0
train	4 -1 -1 0 -1
training	-7 8 0 7 -8
training.	-2 7 -2 4 -5
train~	-7 8 0 7 -8
transport	7 -2 -3 4 -6
trans~	0 2 -6 2 1
travel	-4 -1 -1 -1 7
trellis	-5 -2 -1 6 1
trell~	-5 -2 -1 6 1
trink~	-2 0 -1 -1 4
trips	-3 1 -1 0 3
trust	-2 -1 -1 -1 5
tuesday	-2 0 -1 0 4
tv	-1 0 -2 -5 10
tv l	-1 0 0 0 2
tvöd	-2 -1 4 3 -5
tvöd sue	-2 0 -1 -1 3
twice	-1 -1 -1 5 -2
twice a	-1 -1 -1 5 -2
two	0 -6 -1 -3 10
two page	-1 0 0 0 2
two years	2 -1 -1 -1 1
type	13 -2 -2 -2 -7
typing	1 2 0 -1 -1
täglich	-3 -2 -2 7 0
tägli~	-3 -2 -2 7 0
türkisch	-3 5 0 -1 -2
türkisch oder	-1 3 0 0 -1
türki~	-3 6 0 -1 -2
uhr	12 0 -1 -1 -10
uk	2 6 -1 -1 -6
uk licence	-3 6 0 0 -2
uk.	2 0 -1 0 -1
um	9 -3 -2 -3 -1
umgang	7 -2 -2 -1 -2
umgang mit	7 -2 -2 -1 -2
umkreis	-3 0 -2 0 5
umkreis von	-3 0 -2 0 5
umkre~	-3 0 -2 0 5
umso	-3 13 -2 -2 -7
umso besser	-2 9 -1 -2 -4
umweltwissenschaften	-1 -1 -1 -1 3
umweltwissenschaften.	-1 -1 -1 -1 3
umwel~	-1 -1 -1 -1 3
unbef~	-1 0 -1 5 -2
und	10 -23 8 4 2
und danach	3 0 -1 0 -1
und den	-1 -1 -2 -1 5
und die	3 -2 -4 0 2
und ein	-1 0 -2 -3 6
und einen	-2 0 0 -2 5
und englisch	2 0 0 0 -1
und entladen	-4 -1 5 -1 1
und geduld	0 -1 4 -1 -2
und mit	9 -1 -1 -1 -6
und schrift	2 -1 0 0 -1
und urlaubsgeld	-2 0 -1 6 -3
und weiterbildungen	-2 -1 -1 5 -1
und wenn	3 0 0 0 -2
under	-2 0 5 -1 -2
understanding	2 3 -2 -1 -2
understanding of	2 3 -2 -1 -2
under~	1 2 11 -2 -12
uniform	-6 4 -2 -1 5
unifo~	-6 4 -2 -1 5
unit	-3 -1 3 -2 2
university	-2 -2 -2 -2 7
university of	-3 -1 -2 -1 7
universität	-2 0 -1 -1 4
unive~	-4 -2 -3 -3 11
unnecessary	2 -1 -1 -1 1
unnec~	2 -1 -1 -1 1
uns	-3 -4 -6 1 11
uns an	-1 0 -1 -1 3
uns.	-1 -1 -2 -2 5
unser	-3 0 -1 -3 7
unser team	-1 -1 -1 -1 4
unsere	-13 -1 6 3 6
unsere gäste	-1 -1 4 -1 -2
unsere kosten	-1 -1 -1 7 -4
unsere kunden	-3 -1 4 -1 1
unseren	-3 -1 -2 -2 7
unserer	-5 -2 4 5 -1
unseres	-2 -1 -1 -1 4
unser~	-10 -4 1 2 10
unternehmen	-3 3 -1 -1 1
unterstützung	-2 -1 4 -1 -1
unter~	-8 1 15 -6 -2
unvented	-2 7 -1 -1 -3
unvented g	-2 7 -1 -1 -3
unven~	-2 7 -1 -1 -3
up	8 -5 5 -4 -4
up to	0 -1 3 -2 1
up.	2 -1 -1 0 0
urlaub	-3 0 -2 0 5
urlaub.	-1 0 -1 6 -4
urlaubsgeld	-2 0 -1 6 -3
urlaubsgeld.	-2 0 -1 6 -3
urlau~	-2 0 -1 6 -3
us	1 2 -1 -3 1
us.	1 6 -2 -1 -4
use	2 0 -1 7 -8
use of	-2 4 0 -1 -1
used	-1 6 -2 -1 -3
useful	-3 1 0 0 2
useful.	-2 2 0 0 0
v	-3 -1 8 -3 -2
valid	5 -3 -2 -2 1
valid cpc	5 -2 -1 -1 -1
van	-6 4 11 -3 -6
van.	-2 -2 11 -3 -5
vantry	-2 -1 -1 -1 4
verantwortung	4 -1 3 -2 -3
verantwortung für	-2 0 6 -1 -2
veran~	-3 -2 15 -3 -7
verfü~	-1 -2 0 0 4
vergleichbare	2 -1 0 0 -1
vergl~	4 -2 0 0 -1
vergütung	-1 -1 1 4 -4
vergütung nach	-1 -1 -4 5 2
vergü~	-2 -1 1 3 -1
verhandlungssicheres	4 -1 0 -1 -2
verha~	4 -2 -1 -1 -1
verka~	-2 0 6 -1 -3
verlä~	4 -1 0 -1 -2
versi~	4 -3 0 0 0
verstehen	-1 7 -1 -2 -3
verst~	4 3 -2 -3 -2
verständnis	2 -1 0 0 0
verständnis.	2 -1 0 0 0
verstärkung	-1 -1 -1 0 3
vertraut	12 -2 -3 -1 -6
vertrieb	-3 -1 4 0 0
vertr~	9 -3 1 -2 -5
verwaltung	-1 3 0 0 -1
verwa~	-1 2 0 0 -1
very	-3 -3 3 -1 3
veteran	-2 -1 -1 0 4
veteran status	-2 -1 -1 0 4
veter~	-2 -1 -1 0 4
viewed	-2 8 -1 -1 -4
viewed favourably	-2 8 -1 -1 -4
vision	4 -1 -2 4 -5
vision.	5 -1 -2 5 -7
visits	-3 -1 10 -1 -5
vmware	-3 -6 3 1 6
vmware.	-2 0 5 -1 -3
voll	-2 0 -1 -1 5
vollzeit	-1 0 -1 -1 3
vollz~	-1 0 -1 -1 3
volunteers	-4 -1 -1 -1 7
volun~	-4 -1 -1 -1 7
von	-8 -5 29 -12 -3
von 0	-6 -1 5 -2 3
von auszubildenden	-1 0 6 -3 -1
von frauen	0 -3 -1 0 4
von vorteil	-1 3 -1 0 -1
vor	7 -3 -4 4 -4
vor ort	-2 0 3 -1 1
voraus	5 -1 0 -1 -3
voraus.	5 -1 0 -1 -3
vorausgesetzt	2 -1 0 0 0
voraussetzung	4 -1 0 0 -2
vorau~	6 -2 0 0 -3
vorha~	4 -2 -3 -2 2
vorteil	-5 11 -1 -1 -4
vorteil.	-5 11 -1 -1 -4
vorte~	-5 11 -1 -1 -4
vorzu~	2 -2 0 0 0
w	-3 -3 -4 -3 13
w d	-3 -3 -3 -3 11
walk	-1 -1 -3 -1 6
want	3 -3 -1 4 -2
want a	-1 -1 0 -1 3
want to	5 -1 -1 -1 -3
ward	-1 0 0 0 2
warehouse	-6 7 -1 -1 0
wareh~	-6 7 -1 -1 0
wartung	-2 -1 6 -1 -2
wartung und	-2 -1 6 -1 -2
wartu~	-2 -1 6 -1 -2
wash	-4 -1 3 -1 2
way	5 -2 -1 0 -2
way around	4 -1 -1 0 -2
wcag	0 6 -1 -1 -4
wcag 0	0 6 -1 -1 -4
we	3 -4 -8 -8 18
we are	-2 -1 -1 -2 5
we can	-4 -3 -1 -1 10
we close	-1 0 0 0 2
we do	1 -1 -1 -1 3
we don't	3 -1 -1 -1 0
we expect	6 -1 0 0 -5
we grew	-1 0 0 0 2
we need	-2 0 0 0 2
we offer	-1 0 -1 4 -3
we pay	-4 -2 -1 5 1
we run	2 -1 -1 -1 0
we welcome	0 -1 0 -1 3
we will	-5 3 -2 -2 6
we work	0 0 -1 0 2
we would	2 1 -1 0 -2
we'd	-2 2 -1 -1 2
we'd like	3 -2 -1 0 0
we'll	2 -2 -2 -1 3
we're	-4 -2 -3 -2 11
wechs~	-9 4 9 -1 -3
week	0 -2 -5 6 1
week in	-2 0 0 0 3
week.	-1 -1 -2 7 -3
weekend	4 -1 0 0 -3
weekend is	4 -1 0 0 -3
weekends	2 -1 -2 -1 2
weekends.	-1 -1 -2 -1 4
weeke~	7 -2 -2 -1 -1
weekly	-2 -1 7 -2 -2
weeks	3 -1 -3 1 0
weeks.	1 -1 -1 4 -4
wegen	-3 -4 0 0 8
wegen dem	1 -3 0 0 3
weihnachts	-2 0 -1 6 -3
weihnachts und	-2 0 -1 6 -3
weihn~	-2 0 -1 6 -3
weil	-2 4 -1 -1 0
weiter	-4 -1 5 -1 1
weiter.	-4 -1 5 -1 1
weiterbildung	-1 1 -4 0 3
weiterbildung nach	-2 -1 -1 -1 5
weiterbildung zum	1 2 -2 1 -2
weiterbildungen	-2 -1 -2 10 -4
weiterbildungen z	-2 -1 -2 7 -3
weitere	-1 4 0 0 -2
weite~	-6 3 -2 8 -3
welcome	-8 14 -3 -3 1
welcome.	-5 10 -2 -2 -1
welco~	-8 14 -3 -3 1
well	5 -4 -2 -1 2
well.	4 -1 -1 0 -2
wenig~	-2 -1 -2 -1 6
wenn	-5 17 -4 -3 -4
wenn du	-6 4 -3 -2 8
wenn ihnen	-2 10 0 0 -7
wenn sie	0 4 -1 0 -3
wer	-2 8 -2 -2 -3
werden	-5 -5 0 5 5
werden bei	-1 -1 3 -1 0
werden.	-5 -3 -1 7 2
what	-8 6 -3 -3 7
what we	3 -1 0 0 -2
what you	-4 -2 -1 0 7
whatsapp	-2 -1 -1 -1 6
whats~	-2 -1 -1 -1 6
when	12 -3 -3 -2 -4
when the	2 0 -1 0 -1
which	2 -1 -1 -1 1
who	5 -3 -5 -5 8
who can	4 1 -1 0 -3
who has	5 -2 -1 -1 -1
who likes	-4 0 0 0 5
whole	0 2 -1 0 -2
wichtig	8 -1 -1 -1 -5
wicht~	8 -1 -1 -1 -5
wie	17 -2 -2 -2 -10
wiedereinsteiger	-4 -2 -1 -1 7
wiede~	-4 -2 -1 -1 7
will	-8 -1 1 -2 10
will be	-4 2 -1 -3 6
will have	2 -1 0 0 -1
will receive	-3 -3 -1 5 2
will teach	-1 0 5 0 -3
willing	3 -1 0 0 -1
willing to	3 -1 0 0 -1
willingness	2 0 0 0 -1
willingness to	2 0 0 0 -1
willi~	5 -2 -1 0 -2
willkommen	-1 1 -1 0 2
willkommen.	-1 1 -1 0 2
willk~	-1 1 -1 0 2
windows	3 -1 4 -1 -5
windo~	3 -1 4 -1 -5
winter	4 0 -2 -1 -2
winter.	2 0 -1 0 0
wir	0 2 -14 -5 17
wir ab	-2 0 0 0 2
wir bieten	-1 0 -1 -2 4
wir erwarten	6 -1 0 0 -5
wir haben	3 -1 -1 -1 0
wir nicht	-1 -1 0 0 2
wir sind	-2 0 0 -1 4
wir suchen	-5 -1 0 -1 7
wir voraus	5 -1 0 -1 -3
wir zahlen	-3 -1 -1 10 -5
wir.	3 0 -2 -1 0
wird	5 -2 -1 -1 -1
wirklich	-1 0 2 0 0
wirkl~	-1 0 2 0 0
wirts~	3 -2 0 0 -1
wissen	2 0 0 0 -1
with	9 -6 20 -6 -17
with 0	4 -3 6 -1 -6
with a	-9 3 -1 8 -1
with engineers	3 -1 5 -1 -7
with no	-5 -1 -1 0 7
with outlook	-2 0 -1 0 3
with the	3 -3 9 -2 -8
with your	-1 0 -3 3 1
within	1 -2 5 -2 -3
without	11 -3 -2 -1 -6
witho~	11 -3 -2 -1 -6
woche	1 -2 6 7 -12
woche.	2 -1 8 -2 -6
wochen	-10 -1 7 7 -3
wochen ferien	-2 0 -3 7 -2
wochenende	2 0 -1 -1 0
wochenende.	4 0 0 -1 -3
woche~	2 0 -1 -1 1
wohnu~	-4 -3 7 -4 3
word	5 -1 -1 -1 -2
work	6 -1 -1 6 -11
work in	6 -1 -1 0 -4
work with	-3 0 4 0 1
work.	-4 4 -3 3 0
worked	-4 12 -5 -2 -1
worked with	-3 13 -4 -1 -4
working	6 -2 1 6 -11
working hours	1 -1 -2 4 -3
working knowledge	-1 3 -1 -1 0
working with	8 -4 -2 -1 -1
working.	0 -1 -1 6 -3
worki~	6 -2 1 6 -11
wort	2 -1 0 0 -1
wort und	2 -1 0 0 -1
would	-11 31 0 -5 -15
would be	1 1 -2 -1 2
would set	-3 6 -1 -1 -2
wraxby	-2 -2 -2 -2 8
write	5 -4 6 -3 -3
writing	7 -2 -2 -2 -1
writi~	7 -2 -2 -2 -1
written	3 2 -2 -2 -1
written english	5 -1 -1 0 -2
writt~	3 2 -2 -2 -1
wunsch	-2 -1 -1 -1 5
wäre	-3 6 -3 -4 4
wäre das	0 4 0 0 -3
wäre hilfreich	-3 4 0 0 -1
wünschenswert	-2 4 0 0 -2
wünsc~	-2 4 0 0 -2
x	-4 -1 -3 -2 9
x 0	-4 -1 -2 -2 9
year	2 -2 -4 8 -4
year 0	-1 0 0 0 2
year and	-1 0 0 0 2
year's	0 -1 -1 -1 3
year.	2 -1 -3 10 -7
years	18 -8 -4 -4 -3
years in	4 0 -1 0 -3
years of	1 -3 -1 -1 4
years or	5 -1 0 0 -3
years'	3 -1 0 0 -1
years' experience	2 -1 0 0 -1
years.	-1 -1 -1 -1 3
you	8 2 -11 -1 2
you can	7 -1 -2 -2 -3
you don't	3 -2 -2 -1 2
you have	-9 9 -2 7 -4
you know	-1 8 -2 -1 -4
you like	-3 0 0 0 4
you must	-3 -1 0 0 5
you need	5 -1 -1 0 -3
you should	2 -1 0 0 -1
you to	0 0 -2 0 3
you will	-4 -5 6 4 -1
you write	10 -2 -3 -1 -4
you'd	-8 0 1 -2 8
you'd be	-1 -1 -1 0 4
you'll	-8 -1 1 -4 11
you'll be	3 -1 -1 0 -1
you'll have	-3 -1 -1 -2 7
you're	11 -1 -3 -1 -5
you've	0 13 -2 -1 -10
you.	8 -3 -1 -1 -3
your	8 -8 6 2 -8
your chartership	-1 0 -3 3 1
your choice	-5 -1 4 4 -3
your own	-1 -1 -1 -1 5
your way	5 -2 -1 0 -2
yrs	8 0 -2 -1 -5
z	0 -2 -2 7 -4
z b	0 -2 -2 7 -4
zahlen	4 -2 -2 9 -9
zeichner	2 0 -1 0 0
zeichner in	2 0 -1 0 0
zeich~	1 -1 -2 -1 2
zeitpunkt	-2 -1 0 0 3
zeitpunkt eine	-1 0 0 0 2
zeitp~	-2 -1 0 0 3
zendesk	-4 6 -1 0 -1
zende~	-4 6 -1 0 -1
zertifizierungen	-1 -1 -1 7 -4
zerti~	-5 -2 -2 11 -2
zu	5 -2 -3 -7 8
zu besetzen	-1 -1 -1 -1 5
zu den	0 -1 3 -1 -1
zuhören	8 -2 -2 0 -2
zuhör~	8 -2 -2 0 -2
zum	-4 -6 -7 2 14
zum 0	-2 0 0 0 3
zum nächstmöglichen	-2 -1 0 0 3
zur	2 -5 -2 -2 7
zur promotion	-1 0 -1 0 3
zur verstärkung	-1 -1 0 0 3
zusammen	-2 0 4 0 0
zusam~	-2 0 4 0 0
zusatzversorgung	-1 -1 -3 0 5
zusatzversorgung.	-1 -1 -3 0 5
zusat~	-4 5 -4 -1 3
zuver~	2 0 0 0 0
zwei	17 -3 -4 -2 -8
zwei jahre	-2 -1 0 0 3
zweiten	-1 -1 -1 6 -3
zweit~	3 -1 -2 5 -5
~0.	3 1 -2 3 -5
~abatte	-2 -1 -2 8 -3
~ach.	-4 -2 -2 -1 9
~actice	-1 0 -1 0 3
~aduate	3 0 0 0 -2
~aff.	-2 -2 4 -2 2
~aft.	-2 3 -2 -1 1
~afting	7 -1 -1 -1 -4
~age.	-5 14 -3 -8 2
~agogik	0 -1 -2 -1 4
~ags.	-2 -1 -1 -2 5
~ahlung	-1 -1 -3 5 0
~ahr.	-1 -1 -2 5 -2
~ahrung	6 9 -6 -4 -6
~aid.	-4 -1 -1 -1 6
~ail.	4 -2 2 -2 -2
~ain.	8 -1 -2 -1 -4
~aining	-7 8 0 7 -8
~air.	2 0 -2 -2 3
~alegal	-1 0 -1 0 2
~alität	6 -2 6 -3 -8
~all.	-5 5 5 -2 -3
~alm.	12 -2 -2 -3 -5
~als.	-10 9 -2 -1 4
~alt.	-3 -2 9 7 -10
~altung	-3 -3 -1 -4 12
~ams.	-2 -2 2 -2 4
~an.	-1 -1 -1 -1 5
~and.	1 -6 2 4 -1
~andard	4 -2 -3 -1 1
~anding	3 2 -2 -1 -2
~ang.	-8 8 6 -1 -5
~anical	1 -2 0 0 2
~anisch	-2 3 0 0 -1
~ann.	-2 8 -1 -1 -4
~anning	4 -4 0 -1 1
~antage	-2 0 0 -1 2
~antine	-2 -2 -3 7 0
~app.	-4 1 4 -2 1
~arable	2 2 -1 -1 -2
~arance	11 -1 -1 -3 -6
~arbeit	-4 -2 9 -4 1
~ard.	-5 -5 -3 1 11
~arding	2 -1 -1 -2 2
~are.	-7 5 6 -1 -4
~arkeit	3 -1 -1 0 -1
~arn.	3 -1 -1 0 -2
~arning	-4 2 -2 4 0
~ars.	-1 -1 -1 -1 4
~art.	-1 3 -2 -3 4
~artner	-3 -1 5 -1 -1
~ary.	-8 -2 -1 4 6
~ase.	9 -3 -1 -1 -3
~ash.	-2 2 4 0 -3
~ate.	-10 -2 4 -4 13
~ateure	-2 -1 7 -1 -3
~atform	-3 0 1 -1 2
~atical	-2 -1 -1 3 0
~atiker	2 -1 0 0 -1
~ations	7 0 6 -4 -9
~atitis	4 -1 -1 -1 -2
~atsapp	-2 -1 -1 -1 6
~att.	-1 0 -1 -2 5
~atz.	-6 -2 -2 12 -1
~aub.	-1 0 -1 6 -4
~auchen	0 -2 -1 -1 4
~auchst	3 0 0 0 -2
~auf.	-1 0 -1 -5 6
~aus.	3 -4 -6 9 -2
~ave.	-3 -1 -2 12 -6
~aviour	4 -1 -3 -1 1
~ays.	-5 -2 -2 2 7
~azu.	6 -1 -1 -1 -3
~b.	2 6 -3 -3 -3
~bation	6 -2 0 -2 -2
~bau.	7 3 -2 -2 -6
~bauten	3 0 -1 0 -1
~beiten	14 -5 6 -5 -10
~beiter	-2 -1 -1 -1 5
~beitet	-2 5 -1 0 -2
~ben.	0 -4 8 -3 -1
~ber.	-1 1 -2 -1 2
~bility	-6 8 -2 -2 2
~ble.	7 0 -4 -3 0
~bliche	-1 -1 -2 1 2
~bly.	-2 8 -1 -1 -4
~bnahme	-3 -1 4 -1 2
~bracht	4 0 0 0 -3
~bricks	-2 2 2 -1 -2
~bsgeld	-2 0 -1 6 -3
~bst.	5 -1 -3 9 -10
~bus.	2 -1 -2 -2 2
~c++.	-3 5 -1 0 -1
~cal.	3 -1 -1 -1 -1
~car.	1 -2 -1 5 -4
~cation	-11 3 -3 15 -4
~cel.	6 -2 -1 -1 -2
~ces.	-3 -1 8 -1 -3
~chbare	2 -1 0 0 -1
~che.	-6 3 1 -4 7
~chelor	2 -1 0 0 -1
~cherer	0 -1 -1 6 -5
~cheres	9 -2 -1 -2 -4
~chicht	5 0 0 0 -4
~chinen	-3 -1 8 -1 -4
~chkeit	20 -3 -3 -4 -10
~chluss	16 -5 -3 -3 -4
~cht.	-15 12 -5 -5 12
~chtern	-1 5 -1 0 -2
~chtung	4 -1 -1 -1 -1
~chweis	4 -1 -1 -1 -2
~chwirt	-1 1 -1 7 -7
~chäfts	-2 -1 4 -1 1
~cident	-1 -1 8 -1 -5
~ckelst	-4 -1 8 -1 -2
~cklich	0 -3 -1 0 3
~cklung	-1 -1 10 -1 -6
~cks.	-2 2 -2 -1 2
~co.	-1 -1 -1 -1 5
~counts	0 -1 5 0 -3
~cpc.	6 -2 -1 -1 -3
~ctical	5 -1 0 0 -4
~ctions	7 -6 3 -2 -3
~ctoral	-1 0 -1 0 2
~cts.	-1 0 -5 0 6
~ctures	-3 -2 4 -1 3
~curity	-1 -1 -1 0 3
~cutive	-1 -1 -1 -1 4
~d.	-1 -2 -2 -1 6
~danten	-2 0 -2 -1 6
~dation	9 -2 -1 -3 -4
~day.	-2 -2 6 -4 2
~ded.	9 -2 -3 -2 -2
~del.	9 -7 -1 0 -1
~den.	-3 -7 7 4 -2
~denden	-1 -1 1 5 -3
~der.	-2 0 -1 0 3
~dering	2 0 -1 0 0
~dheits	2 0 0 0 -1
~didate	1 5 -1 -1 -4
~dienst	9 -5 5 -6 -3
~dierte	2 -1 0 0 -1
~dit.	-4 3 5 -1 -4
~dition	-4 -2 -1 -2 8
~dliche	1 -1 -1 6 -4
~dly.	6 -1 -2 -2 -1
~duates	-2 9 4 -1 -10
~dungen	-2 -1 -2 10 -4
~dworks	5 -3 -1 0 -1
~ead.	-3 -1 -2 -1 7
~eagues	-1 -1 4 -2 0
~eak.	-1 -1 -1 -1 4
~eam.	2 -3 4 8 -11
~ear.	2 -1 -3 10 -7
~echnik	2 -3 -3 -2 6
~ection	-3 -1 1 0 2
~ectors	-4 -1 -1 8 -3
~eek.	-1 -1 -2 7 -3
~een.	-5 -3 1 17 -11
~eeping	-7 4 -2 -1 5
~eer.	-1 0 -1 -1 2
~eering	10 -3 0 -1 -6
~ees.	-8 -3 0 -1 12
~eet.	2 0 0 0 -1
~ege.	-9 1 11 5 -8
~ehouse	-7 6 1 -1 1
~eht.	2 -1 0 0 1
~eicher	-1 -1 3 -1 0
~eil.	1 10 -3 -2 -7
~ein.	5 -4 2 -3 1
~einsam	1 -1 -1 -1 2
~eis.	5 -2 -2 -2 1
~eit.	14 -6 -5 0 -3
~eitags	-2 -1 -1 -2 5
~eitest	2 -1 1 -1 -1
~eitung	3 -3 1 13 -13
~ekends	2 -1 -2 -1 2
~eks.	1 -1 -1 4 -4
~eld.	2 -1 -2 6 -6
~elfrei	5 -1 -1 -1 -3
~elines	-2 -1 4 -1 0
~ell.	12 -2 -1 -2 -7
~ellent	2 3 -1 -1 -4
~ellten	3 -1 0 0 -2
~ellung	-1 -1 8 -3 -4
~eln.	-2 -2 7 -3 -1
~elor's	2 -1 0 0 -1
~els.	-2 -1 5 -2 -1
~ely.	-4 5 -2 -2 3
~eme.	-4 -1 -3 10 -2
~emeine	-1 -1 8 -2 -4
~ems.	-2 4 -1 -1 0
~end.	3 -3 -2 -1 3
~ene.	5 -1 -1 -1 -2
~enende	2 0 -1 -1 0
~enhand	-1 0 -1 0 3
~enheit	4 -1 -1 0 -2
~enings	-1 0 -1 0 2
~ennung	2 -1 0 0 -1
~enrode	-3 -1 -1 -1 5
~ent.	14 -12 -2 12 -12
~erably	-1 2 0 0 0
~erates	-3 -1 5 -1 0
~erbung	-1 0 5 -1 -3
~ere.	-1 0 0 0 2
~ereich	-4 0 -1 8 -3
~eresse	5 -2 0 0 -2
~erk.	2 -1 0 0 -1
~erlich	1 -3 -1 -1 3
~ern.	-10 7 7 -2 -2
~ernity	-1 0 -1 -1 3
~ers.	-4 6 10 -9 -3
~ership	-1 2 -6 6 -1
~ersity	-5 -2 -2 5 5
~ert.	-2 -2 -2 -4 10
~ertime	-2 -1 -1 6 -3
~ertrag	-4 -2 -2 8 1
~erwork	-1 0 -3 0 5
~ery.	0 -3 0 -3 6
~esetzt	2 -1 0 0 0
~ess.	8 -2 -2 -2 -2
~essary	4 -5 -1 -1 3
~est.	3 0 0 0 -2
~estens	6 -2 -1 -1 -3
~ething	4 -2 -2 -1 1
~etings	-3 -2 8 -1 -2
~ets.	4 -2 -2 0 -1
~etzung	4 -2 -2 -1 1
~eugnis	8 -1 -1 -1 -5
~eurbau	2 0 -1 0 0
~evious	1 3 0 -1 -3
~exible	-1 -1 -2 7 -2
~fahrer	-6 -2 -1 -1 10
~fen.	-4 -2 12 -2 -4
~ferred	-2 7 0 -1 -3
~fgaben	-3 -1 3 -1 2
~ficate	-4 -2 8 -1 -2
~ficial	-2 2 0 0 0
~fident	3 -2 0 0 0
~fon.	-1 0 0 0 2
~formal	-2 -1 -1 -1 4
~fragen	-2 -2 1 -1 3
~freich	-3 6 0 -1 -2
~fstand	-2 -1 3 -1 -1
~fts.	-4 -2 3 -3 7
~ftware	-5 0 5 -4 4
~ful.	-4 7 0 0 -3
~fungen	0 0 10 -2 -7
~gal.	-1 -1 -1 -1 4
~garten	-1 0 -1 -2 3
~gebote	-2 -1 8 -1 -4
~gehalt	-2 0 -2 3 2
~gement	7 0 -2 3 -7
~gen.	-13 -3 9 14 -7
~ger.	-1 -3 0 -1 5
~get.	-1 -1 3 4 -4
~ght.	-2 -1 -3 -1 6
~giales	-2 0 -1 5 -1
~gineer	-5 -3 -4 -3 14
~gistik	-2 -1 -1 -1 5
~glisch	7 -2 -2 -2 -2
~go.	-3 -1 7 0 -2
~gramme	-3 4 -1 -1 0
~gresql	6 -1 -2 0 -2
~ground	2 6 -2 -1 -5
~gruppe	1 -1 4 -2 -2
~gütung	-1 -1 1 4 -4
~haften	0 -1 -1 -1 3
~halten	3 0 -2 7 -7
~halter	0 -3 -1 3 1
~hanced	-1 -1 -1 -1 4
~hat.	7 -1 -2 -1 -3
~helm's	-4 -1 -1 -1 7
~hem.	7 -2 -2 -1 -1
~hen.	-1 4 6 5 -14
~her.	1 -1 -1 -1 3
~higung	7 -1 -1 -1 -5
~hinery	-1 -2 7 -2 -2
~hip.	-2 -3 -5 19 -9
~hkraft	-2 0 0 0 3
~hkurse	-3 -1 -2 5 1
~hme.	-5 4 -3 -5 9
~hnical	-6 7 -1 -1 1
~hniker	3 -2 -2 4 -3
~hon.	7 0 -2 -1 -5
~hority	0 0 -1 -1 2
~how.	2 -1 0 0 -1
~hre.	3 -1 -1 -1 0
~hrgang	4 -1 -1 0 -2
~hrzeug	0 -1 -1 -2 4
~hts.	-9 -1 4 -2 8
~hutzes	3 0 -1 -1 -1
~hänger	1 -3 0 0 3
~ial.	9 1 -2 -2 -6
~ialist	-2 -1 -1 -1 5
~iarity	0 4 -1 -1 -2
~iative	7 -2 -1 0 -4
~icants	2 -2 -1 0 1
~icates	-4 -3 -1 -1 9
~ice.	-1 -1 0 6 -4
~ich.	-5 0 -5 13 -3
~ichner	2 0 -1 0 0
~ick.	12 -2 -3 -3 -5
~ics.	-4 7 -3 -3 2
~idates	0 0 -2 -1 3
~idence	3 0 -4 -5 7
~idered	-2 -1 -1 -1 5
~idised	-1 -1 -1 3 0
~ied.	-1 -1 5 -1 -2
~ien.	-7 3 -4 8 1
~iendly	3 -1 -3 5 -5
~ier.	2 1 0 -1 -3
~ierter	2 -2 0 0 0
~ierung	-4 -1 -7 5 8
~ies.	-5 -4 0 4 5
~ießend	4 -1 -1 -1 -2
~ift.	-4 -2 5 -2 3
~igible	5 -1 -1 -1 -1
~igkeit	4 -1 -1 -1 -1
~ii.	0 -1 -2 -1 5
~ike.	-6 5 -1 -1 2
~ilding	3 -2 -1 -1 1
~ildren	2 -1 -1 -1 1
~ildung	2 10 -9 -4 1
~ile.	-3 2 -1 0 1
~ilität	2 -1 0 0 -1
~ill.	0 -1 9 -3 -5
~ilzeit	-1 0 0 0 3
~ime.	3 -2 4 -2 -3
~in.	-1 6 0 0 -4
~ine.	1 -3 -5 5 4
~ineers	0 -2 1 -1 2
~ing.	0 -2 -4 6 0
~ingung	-3 0 0 0 4
~inical	0 -1 -1 -1 2
~iniken	-2 -1 -2 -1 6
~intain	-3 -1 14 -1 -9
~ion.	5 -2 -14 18 -7
~iously	-5 2 -1 7 -3
~ipping	7 -1 -2 -1 -3
~ipting	-3 5 0 0 -1
~irable	-2 7 -1 -1 -3
~irt.	-1 3 -1 4 -5
~is.	5 6 -1 -2 -7
~ischen	4 -1 -1 -1 -2
~isches	10 -3 -2 -2 -4
~ise.	9 -2 -1 -1 -5
~ish.	3 5 -2 -2 -4
~ist.	3 -4 -1 -2 4
~istant	-1 0 0 0 3
~istics	4 -2 -1 -1 0
~istrar	-1 0 -1 -1 3
~it.	7 -7 -1 -1 2
~ite.	0 -1 -2 -1 5
~iteria	-2 0 0 0 3
~iterin	-1 0 0 0 2
~itment	-7 -1 5 -2 5
~its.	-3 -1 5 -2 1
~ittags	0 -1 -1 0 2
~itzeit	-1 0 -1 -1 3
~ium.	2 -2 -2 -2 4
~ive.	3 1 -1 -3 -1
~job.	0 -2 -1 -1 4
~k.	0 -1 -1 -1 2
~kation	2 -1 0 0 -1
~ken.	2 -1 -1 0 -1
~ket.	-5 -3 -3 18 -7
~km.	-3 0 -2 0 5
~kommen	-1 1 -1 0 2
~kosten	-2 -1 -2 10 -5
~kplatz	-5 -3 -2 14 -5
~kwater	-1 0 0 0 2
~lar.	4 -2 -1 0 0
~lation	4 -3 0 0 0
~law.	2 -1 3 -1 -3
~ldwork	-3 4 0 0 -1
~legtes	4 -1 0 -1 -2
~leiten	-2 0 -2 -1 6
~leiter	-5 7 -1 -2 0
~ler.	-8 5 -5 -2 9
~les.	-4 -1 5 -1 1
~levant	6 -1 -2 -1 -2
~liable	9 -1 -2 -1 -5
~lic.	0 -2 5 -1 -2
~lichen	0 -1 -3 -1 5
~licher	3 -1 -1 -2 2
~liches	1 5 -3 1 -4
~lidays	-1 0 -1 6 -5
~lified	5 -6 4 -1 -2
~ligung	-2 -1 -2 2 2
~linien	-5 5 -1 -3 4
~listed	-2 -1 -1 0 4
~lities	-2 -1 2 -1 2
~lle.	-2 -1 -1 -3 7
~llegin	-2 -1 -2 -2 6
~lls.	-2 2 9 -4 -5
~lltest	3 -1 -1 0 -1
~llzeit	-1 0 -1 -1 3
~lnahme	1 -1 5 1 -5
~lnisch	0 5 -1 -1 -3
~losure	-2 0 -1 0 3
~lot.	-2 -1 9 -2 -4
~low.	2 -2 -2 -1 3
~luding	2 0 -2 -5 4
~lungen	-2 -2 -3 7 0
~lus.	0 4 -2 -1 -2
~lusion	-3 0 -1 7 -3
~lysers	-2 2 2 -1 -3
~lytics	0 -1 -2 -1 3
~mal.	1 -2 -1 -2 4
~manent	-3 -1 -1 -1 6
~map.	-3 -1 9 -1 -4
~mation	2 -3 3 -1 0
~may.	-2 -3 0 0 5
~mbh.	-2 -1 -2 -1 7
~mebody	9 -2 -3 -1 -3
~men.	-1 -3 15 -3 -7
~mer.	-2 0 -1 -3 6
~merate	8 -1 -1 -1 -4
~mie.	0 -2 -1 -5 8
~mit.	9 -1 -8 -3 2
~mitted	0 -1 -2 6 -3
~mittee	-2 -1 7 -1 -4
~mme.	2 -1 0 -1 1
~motion	-1 0 -1 0 3
~mplete	2 -1 0 0 -1
~mputer	2 -2 -1 -2 4
~mstags	6 -1 0 0 -4
~munity	3 -1 -1 0 -1
~nachts	-2 0 -1 6 -3
~naging	-1 -2 5 -1 -1
~nahmen	-2 -1 13 -2 -7
~nbrief	3 0 0 0 -2
~nce.	3 -6 -7 6 4
~nch.	0 3 -2 2 -3
~ndards	5 -2 -1 -1 -1
~ndarin	-1 3 0 0 -2
~nde.	4 0 -1 -1 -2
~nderte	-1 -1 3 -1 0
~ndlich	3 0 0 0 -2
~ndling	-2 2 -1 0 2
~nds.	7 -5 0 -6 4
~ndwerk	-3 5 -1 0 -1
~nehmen	-2 1 6 -3 -2
~nel.	4 -3 0 0 0
~nen.	2 -4 16 -6 -9
~nenbau	2 3 -2 -1 -2
~nenden	-2 0 -2 -2 6
~ner.	0 1 -3 -8 9
~nes.	2 -2 -2 7 -5
~nestly	-1 -1 -2 -1 4
~nge.	2 -1 -1 -1 2
~ngness	2 0 0 0 -1
~nguage	-2 6 -2 2 -4
~nician	-3 -1 -2 -1 6
~nik.	7 -3 -1 -1 -2
~nimore	-1 -1 -1 -1 4
~nis.	9 -2 -1 -2 -4
~nische	7 -3 -1 -1 -2
~nished	3 0 -1 -1 -1
~nly.	-4 -1 -2 -1 9
~now.	-2 -1 7 -1 -2
~nschen	4 -1 1 -2 -1
~nsible	-3 -1 9 -1 -4
~nsport	7 -2 -3 4 -6
~nst.	9 -1 -4 -4 0
~nswert	-2 4 0 0 -2
~nteers	-4 -1 -1 -1 7
~nth.	-3 -1 -5 6 3
~nts.	2 3 4 7 -15
~nungen	-3 -1 3 -3 4
~nus.	-1 4 -1 8 -9
~nwagen	-2 -1 -1 7 -2
~ociate	-2 -1 -2 -1 5
~ock.	-2 -1 -2 8 -3
~ode.	2 -1 4 -1 -3
~ody.	-2 -1 -2 -1 5
~off.	-4 0 -4 8 1
~office	-2 -1 -1 4 1
~ohnung	-2 -1 -3 2 4
~oldung	-1 -2 -4 6 0
~ole.	3 0 0 0 -2
~oll.	-4 9 -3 -1 -1
~ols.	2 0 0 0 -2
~ome.	-1 9 -3 -4 -1
~ondere	-1 5 -1 -1 -3
~one.	-7 0 -4 1 11
~onment	2 -2 0 5 -4
~ons.	-2 5 11 -5 -9
~ontakt	6 -2 -1 -1 -3
~ook.	6 -2 -1 -1 -1
~oor.	-1 0 0 0 2
~opment	-1 -1 -2 4 1
~ord.	-2 -1 -1 -1 6
~ore.	3 1 -1 -1 -3
~orgung	-1 -1 -3 0 5
~ork.	-4 4 -3 3 0
~orking	2 1 -1 -1 -2
~orm.	1 3 1 -2 -3
~orship	-10 5 -1 7 -2
~ort.	0 -4 8 -1 -3
~ortant	3 -2 0 0 -1
~ortive	-2 0 -1 4 -1
~ortung	4 -1 3 -2 -3
~ory.	2 -1 -1 0 0
~orzugt	-5 10 1 -2 -4
~ossene	4 -2 0 0 -1
~our.	7 -1 -2 -3 -1
~out.	10 -2 -3 -2 -3
~outing	3 0 -1 -1 -1
~ove.	3 -1 0 0 -1
~owance	-3 -1 -2 -4 9
~owmore	-1 0 -1 0 3
~own.	-4 -1 -1 -1 7
~ows.	-4 -1 -1 -2 8
~pay.	-6 5 -2 -1 4
~pected	4 -1 -1 -1 -2
~per.	-2 1 -1 0 3
~pflege	-7 4 8 4 -10
~phones	-2 -1 -2 7 -1
~ple.	-1 -2 -2 -2 6
~ployer	-1 0 0 -1 3
~ply.	6 6 -4 -2 -6
~porate	-2 6 -3 -2 1
~posure	-4 8 -1 0 -2
~ppe.	6 -1 -2 -3 1
~pplied	-1 -1 5 -1 -2
~prache	-3 3 -2 -2 5
~praxis	11 -2 -2 -2 -5
~priate	0 -1 -2 0 3
~quired	0 -3 7 -1 -3
~raform	0 9 -2 -2 -5
~rag.	-2 -1 -1 13 -9
~raight	-2 0 -3 0 5
~ranten	-2 -1 5 -2 0
~raphie	3 -1 0 0 -1
~rarian	0 -1 -1 0 2
~ration	0 -2 -2 3 1
~ratory	-3 -1 -2 0 6
~ratung	-4 5 -4 -2 4
~rbrief	-3 4 0 0 -1
~rch.	6 -2 -2 -2 -1
~rds.	-2 -1 3 -1 1
~rea.	-2 -1 -1 -1 4
~rechen	5 -2 -1 -1 -2
~rector	-2 -1 5 -2 0
~red.	-5 4 6 -2 -3
~rei.	-1 -2 -2 -2 7
~reiben	-5 -2 10 -3 0
~reibst	0 0 -2 0 2
~rement	-3 -2 -1 -1 6
~ren.	4 -5 9 -5 -3
~rences	-4 -1 -1 0 5
~rental	-2 -1 -1 9 -5
~rer.	-2 -1 -1 -2 6
~res.	-5 -3 12 -1 -4
~retion	10 -1 -1 -4 -4
~reuung	-2 -1 -2 7 -1
~rge.	-2 -1 3 1 -1
~richst	-2 -1 4 0 -1
~rician	1 -2 -2 -1 3
~rience	1 10 -5 -5 -2
~rierte	0 0 -1 4 -4
~rif.	-3 -1 -2 4 3
~rinnen	5 0 -2 -1 -2
~ristet	-4 0 0 -1 6
~rke.	2 -2 -1 -1 3
~rkisch	-3 5 0 -1 -2
~rklich	0 -1 2 0 0
~rklift	2 -3 -1 4 -2
~rkspur	-1 -1 -1 -1 3
~rlegen	4 -1 -1 0 -2
~rms.	-3 -1 5 -1 0
~rmögen	3 -1 -1 0 -1
~rnahme	-4 -2 -4 5 5
~rne.	0 -3 -1 -1 5
~rnetes	-1 -2 9 -1 -5
~rnzeit	-5 -2 -1 -1 9
~rol.	4 -3 0 0 0
~roller	-2 -2 3 -2 2
~rosoft	2 -4 -1 1 3
~rpunkt	1 -2 3 0 -2
~rshell	-3 5 0 0 -1
~rsität	-2 0 -1 -1 4
~rsonal	4 -1 -1 -1 -1
~rsorge	-1 -1 -2 1 2
~rstufe	5 -1 -2 -1 0
~rtered	-3 10 -2 -1 -4
~rthday	-1 -1 7 3 -7
~rtment	2 -1 -1 -1 2
~rtraut	12 -2 -3 -1 -6
~rtrieb	-3 -1 4 0 0
~rts.	-2 -1 5 -1 -1
~rungen	-6 5 -7 -2 11
~rviews	-2 0 0 0 3
~rweise	-2 3 0 0 0
~rwesen	2 -2 -1 0 1
~sammen	-2 0 4 0 0
~sap.	-2 0 0 0 3
~sation	-6 7 3 -1 -3
~sch.	7 1 -2 -2 -5
~schaft	0 1 4 -3 -3
~schein	-5 1 -1 5 0
~schick	8 -2 -2 -2 -3
~schule	-1 0 -1 -1 3
~scount	-2 -2 -2 6 -1
~search	1 -1 -1 -1 2
~see.	9 -2 -3 -3 -1
~seload	-3 0 3 0 0
~sen.	-3 14 0 -9 -2
~ser.	-5 8 -3 -4 3
~ses.	-4 -3 -3 15 -5
~setzen	0 -1 -1 -2 4
~sie.	-2 -2 -1 -1 5
~signer	-2 -1 -2 -1 5
~siness	2 -2 0 0 0
~sional	8 -3 -4 3 -4
~sis.	-6 7 -1 -1 0
~sition	0 -1 -1 0 3
~son.	-3 -1 -2 7 -1
~sor.	-2 -1 3 -1 1
~spital	-1 -1 -1 -1 4
~splatz	-5 -1 -2 3 5
~sponse	0 0 2 0 -1
~sputes	-2 0 0 0 2
~srecht	-1 -2 -2 -1 7
~sse.	1 -2 -1 -4 5
~ssenes	2 -1 0 0 -1
~ssible	-1 -1 -1 0 3
~stehen	-1 7 -1 -2 -3
~stelle	7 -1 -1 -2 -4
~stellt	-2 -1 -1 -2 6
~stemen	4 -5 7 0 -6
~ster's	3 0 0 0 -2
~stered	5 -1 -2 -1 0
~steter	10 -2 -1 1 -7
~stgres	-4 -1 -1 0 7
~stomer	1 -2 4 -2 -1
~sts.	3 -1 5 -2 -4
~stärke	4 -2 -1 -1 -1
~suchen	2 -1 2 0 -3
~sue.	-1 -1 -1 -1 4
~sungen	0 -1 3 -1 -1
~sweise	6 -3 0 -1 -1
~tag.	5 -1 -1 0 -3
~tal.	0 -1 -1 -1 4
~tanden	7 0 -1 0 -5
~tation	-9 2 0 6 1
~tch.	2 -5 -2 9 -4
~ted.	5 -4 -2 -1 1
~tee.	-2 -1 7 -1 -4
~teiger	-6 -6 -1 -1 14
~tektur	2 -1 0 0 -1
~tellen	0 0 2 0 -2
~tellte	-1 -1 0 0 2
~tem.	-5 9 2 -2 -3
~tement	-1 0 0 0 2
~ten.	2 -7 5 7 -6
~ter.	3 -5 2 8 -8
~terium	-4 3 -1 0 3
~tertes	4 0 0 -1 -2
~tes.	-2 -4 8 1 -2
~tet.	-3 5 -1 -1 0
~tewart	-1 0 -1 -2 4
~tfolio	5 -2 2 -4 0
~thcare	-1 0 0 -1 2
~ths.	7 -2 -2 -3 -1
~ticket	-5 -2 -2 3 5
~tients	-3 1 6 -1 -3
~tig.	10 -4 -2 -2 -2
~tigung	-2 0 2 -1 2
~tik.	-4 -2 17 -3 -8
~tional	-6 6 -1 -1 3
~tionen	-2 -2 11 -3 -3
~titive	-1 0 -1 3 -1
~titute	1 3 -1 -1 -2
~tladen	-4 -1 5 -1 1
~tliche	8 -1 -4 -2 -1
~tly.	4 -1 -3 -1 0
~tnisse	2 9 -3 -3 -5
~to.	-1 0 -1 0 2
~tomers	-2 -1 -1 -1 4
~ton.	-3 14 -4 5 -13
~tor.	-1 -3 3 -4 6
~tpi.	2 5 -3 -2 -2
~tpunkt	-2 -1 0 0 3
~trable	3 -2 0 0 -1
~trator	-3 -1 -1 -1 7
~treten	5 -2 -1 -1 -1
~treuen	-2 0 3 -1 -1
~tronic	-4 6 -1 0 -1
~trägen	-1 0 3 -1 -2
~tszeit	-3 -1 -2 4 2
~tte.	-2 -1 -2 8 -3
~tudium	2 -1 0 0 -1
~tunden	-1 0 -1 -1 3
~tungen	-1 -2 2 7 -6
~turday	3 0 0 0 -2
~turing	6 -2 -2 0 -2
~tus.	0 -2 -1 0 4
~tutory	1 -1 5 0 -5
~twerke	-2 -1 -1 -1 5
~tät.	8 -2 6 -3 -8
~uay.	-2 -1 -2 -1 7
~ubares	-2 0 -1 4 -1
~uch.	-5 -1 -2 -2 10
~uction	3 -1 -1 -1 0
~ude.	13 -2 -2 -3 -6
~udiert	5 -2 -1 0 -3
~ues.	1 -1 4 -1 -2
~ufmann	2 0 0 0 -1
~ugt.	0 0 3 -1 -2
~uguese	-2 -3 -2 4 3
~uiries	-4 -1 3 -1 3
~uk.	2 0 -1 0 -1
~ularly	-1 2 0 0 0
~ulated	-1 2 -1 0 0
~uld.	0 -1 4 -1 -2
~ult.	-4 5 -1 0 0
~und.	-1 0 -1 6 -4
~ung.	4 -6 -3 15 -10
~uns.	-1 -1 -2 -2 5
~up.	2 -1 -1 0 0
~urably	-2 8 -1 -1 -4
~urance	-5 2 -2 13 -7
~urdays	-3 -1 -1 0 4
~ure.	-4 4 3 5 -7
~urs.	0 -1 -2 2 1
~us.	1 6 -2 -1 -4
~use.	-2 -1 -2 -2 8
~uss.	-1 -6 -3 6 4
~ust.	2 -2 -1 -1 2
~usters	-1 -1 4 0 -2
~uswart	-1 3 0 0 -1
~usweis	13 -1 -3 -3 -5
~utions	-3 10 -2 -2 -3
~valent	6 -3 0 -1 -1
~van.	-2 -2 11 -3 -5
~vanced	5 -2 -1 -1 -2
~ved.	-1 7 -1 -1 -4
~vel.	4 -1 0 0 -2
~ven.	-1 -2 -2 -2 7
~vented	-2 7 -1 -1 -3
~ver.	-1 -3 -1 -2 6
~ves.	0 -1 -1 0 2
~vision	-4 -3 -2 0 8
~volves	3 0 3 0 -4
~warten	5 -1 0 -1 -3
~wartet	2 -1 0 0 0
~way.	-2 -1 -3 -1 7
~wegian	-4 1 0 0 4
~weiler	-2 -1 -1 -1 4
~werber	-1 4 -1 -1 -1
~wertig	3 -1 0 -1 -1
~wir.	3 0 -2 -1 0
~wledge	2 7 -3 -2 -4
~wortet	0 -3 -1 -1 5
~xitime	-1 -1 -1 -1 4
~yer.	0 -1 0 -1 3
~yments	-2 -1 0 0 3
~you.	8 -3 -1 -1 -3
~ything	-3 -2 -1 -1 7
~zeiten	-3 0 -1 4 0
~zen.	-3 -2 -2 7 -1
~zes.	3 0 -1 -1 -1
~zieher	2 -1 0 0 0
~zin.	0 -2 -2 -2 5
~ßerdem	0 0 -1 -2 2
~ä.	-1 5 -1 -1 -2
~ändige	2 -1 0 -1 -1
~ändnis	3 -2 0 0 -1
~ärkung	-1 -1 -1 0 3
~ösisch	2 -1 -1 -1 1
~ück.	3 3 0 0 -5
~ührung	-3 -1 11 -1 -6
~ünscht	-1 2 -1 0 1
~üro.	-6 -2 -2 9 0
~ützung	-2 -1 4 -1 -1
ä	0 5 -1 -1 -3
ä.	-1 5 -1 -1 -2
über	0 3 -2 -3 3
über die	3 0 0 -1 -1
über tarif	-3 -1 -1 -2 7
übernahme	-3 -1 -3 6 1
übernahme der	-2 -1 -2 10 -6
übernehmen	1 -1 -1 -1 2
übern~	-3 -3 -1 5 2
überschaubares	-2 0 -1 4 -1
übers~	-3 -1 -1 4 1
übert~	-2 0 -1 6 -3
`,
}
