import type { PackedWeights } from '#read/posting/model/weigh.ts'

/** Fitted by `bench/fit-postings.ts`; not written by hand. Features beside their weights for each class. */
export const lineTable: PackedWeights = {
  classes: ['must', 'nice', 'duties', 'benefits', 'other'],
  step: 0.05,
  rows: `
*	0 -17 -14 -14 30
0	-1 -25 -3 3 26
0 0	-2 -3 -5 2 9
0 a	-4 0 -1 -1 6
0 an	-1 0 0 -2 3
0 and	2 -2 -1 4 -2
0 b	0 0 -1 -1 2
0 befristet	-2 0 0 0 2
0 betten	-1 0 0 -1 2
0 bis	-1 0 -1 -1 2
0 day	0 0 0 -2 3
0 days	-2 -1 -1 8 -5
0 days'	-2 0 -1 3 0
0 euro	-1 0 -1 -3 5
0 food	3 -1 0 0 -1
0 fte	-1 0 0 0 2
0 gehalt	-2 0 -1 6 -2
0 h	-1 0 0 -4 5
0 hours	1 -1 -1 -3 3
0 in	0 -1 5 -1 -4
0 jahre	7 0 -1 -2 -4
0 k	1 -1 -3 1 1
0 km	-2 0 -2 0 5
0 leute	2 0 0 -2 1
0 march	-1 0 -1 0 3
0 monate	3 0 -2 -1 0
0 monatsgehalt	-1 0 -1 3 0
0 months	2 -1 -1 -2 1
0 months'	3 0 0 -1 -2
0 nights	-4 0 0 -2 7
0 of	2 0 0 0 -1
0 on	-4 0 6 0 -2
0 or	9 -3 -1 -1 -4
0 p	-5 5 0 -1 1
0 people	-2 0 -1 -1 4
0 per	-1 0 0 -3 4
0 points	4 -1 -1 -1 -1
0 schicht	3 0 0 -1 -2
0 std	-3 0 -1 -1 6
0 stunden	-3 -1 -1 -3 8
0 tage	-3 0 -1 4 1
0 to	-6 0 -1 10 -2
0 tv	-1 0 0 0 2
0 uhr	7 0 0 0 -6
0 we	-2 0 8 -1 -5
0 weeks	-2 0 -1 2 1
0 wochen	-9 -1 7 7 -4
0 x	-2 0 -1 0 4
0 years	10 -3 -1 -1 -5
0 yrs	6 0 -1 -1 -4
0.	3 1 -2 3 -4
?	6 -2 -2 -2 0
^0	3 -5 -7 13 -3
^a	7 1 -3 6 -12
^aber	1 2 0 0 -3
^abgeschlossene	3 -1 0 0 -1
^ability	4 -2 -1 0 -1
^able	3 0 -1 0 -2
^abstimmung	-1 0 5 -1 -2
^accessibility	0 6 -1 -1 -4
^adr	-1 2 0 0 0
^all	-1 0 0 0 2
^als	-5 -1 -2 -1 9
^am	-1 -2 -1 -1 5
^an	-1 -3 -2 7 -1
^and	1 6 -1 -6 -1
^anleitung	-1 -1 0 4 -3
^ansprechpartner	-2 -1 5 -1 -1
^applicants	2 -1 0 0 -1
^applications	-1 0 -1 0 2
^as	-6 4 -1 0 3
^at	2 -1 0 0 -1
^auch	2 -1 -1 -1 2
^ausbau	-2 -1 3 -2 1
^ausbildung	2 -1 0 0 -1
^bachelor's	2 -1 0 0 -1
^backend	-1 0 -1 -1 3
^basic	9 -2 -1 -2 -5
^be	1 -3 -4 -1 7
^bei	5 -1 -2 -2 0
^bereitschaft	3 -1 -1 0 -1
^berufserfahrung	1 2 -1 0 -2
^besoldung	-1 -1 -3 5 0
^betrieb	-2 0 5 -1 -3
^betriebliche	-1 0 -1 -3 5
^bevorzugt	-4 11 -2 -1 -4
^bewerbungen	0 -2 -1 0 3
^bezahlung	-1 -1 -3 4 0
^bitte	-1 0 -1 -1 4
^bonus	-1 -1 -1 -2 4
^build	-2 0 8 -1 -4
^but	-6 -3 0 -1 9
^call	-3 0 -1 -1 5
^calm	7 -1 -1 -1 -4
^candidates	2 1 -1 -1 -1
^certificates	-4 -2 -1 -1 8
^certification	-3 0 -1 -1 6
^clean	3 -1 0 0 -2
^clear	3 -1 -2 -1 1
^company	-1 -1 -1 7 -4
^confident	4 -2 0 0 -2
^consultants	-1 0 -1 -1 3
^cscs	5 -1 -1 -1 -2
^customer	-2 -1 -1 -1 5
^da	6 -1 -1 -1 -4
^dann	-2 -1 -2 -1 7
^das	-4 -1 -3 -2 10
^data	-1 0 0 0 2
^den	2 -1 -1 -1 0
^der	0 0 -1 -1 3
^deutsch	6 -3 -1 -1 -2
^deutschkenntnisse	-2 -3 0 0 6
^deutschlandticket	-2 -1 -1 5 0
^die	-5 -5 -1 0 11
^dienstwohnung	-2 -1 -3 2 4
^drei	2 -1 0 0 -1
^du	4 -1 17 -5 -15
^durchführung	-1 0 3 0 -2
^e	-1 0 0 0 2
^ebenso	-1 2 0 0 -1
^egal	-2 -1 -1 -1 6
^ein	10 -7 -6 11 -8
^eine	1 2 -1 -1 -1
^einfach	-1 -1 -1 -1 5
^englisch	8 -5 -1 -1 -2
^english	3 -1 0 0 -2
^equity	3 -2 -1 -2 1
^erfahrung	4 12 -3 -7 -6
^erfahrungen	-2 6 0 -2 -2
^erste	4 -2 0 0 -1
^erstellung	0 0 3 0 -2
^erwartet	2 -1 0 0 -1
^erweitertes	2 0 0 0 -1
^es	-2 2 -1 -2 4
^even	-2 1 0 0 1
^every	4 0 0 0 -3
^excellent	0 5 -2 -1 -3
^experience	2 8 -3 -2 -6
^familiarity	0 4 -1 -1 -3
^figma	4 -1 0 0 -3
^first	-6 12 -2 -3 -2
^flexible	0 -1 -2 8 -4
^for	1 -1 -1 -1 2
^fort	-1 -1 -1 5 -1
^founded	-1 0 0 0 2
^four	-3 0 0 0 4
^fragen	0 -3 -1 -1 5
^französisch	-3 0 0 0 3
^free	-3 -2 -3 12 -4
^freude	7 -1 -2 -1 -3
^freuen	-2 4 -1 3 -4
^full	-1 4 -1 -1 -1
^führerschein	-3 3 -1 -1 1
^für	1 -3 -1 -1 4
^gas	4 -1 0 0 -3
^gcih	-4 8 -1 -1 -2
^gehalt	-1 0 -2 5 -1
^german	1 -3 -1 5 -2
^gern	2 6 -1 -1 -6
^gerne	-1 2 -1 -1 1
^gesellenbrief	3 0 0 0 -2
^git	4 -1 -1 0 -2
^good	10 -2 -1 -2 -5
^gute	4 -3 0 0 -1
^hallo	-1 -1 -1 -1 4
^hands	4 -1 -2 0 -1
^handwerkliches	3 -1 -1 -1 -1
^harbourlight	-2 -1 -1 0 4
^have	4 -1 -1 0 -3
^hcpc	-2 4 0 -2 0
^head	-3 0 -1 -1 4
^hgv	2 -1 -1 -1 0
^high	10 -1 -2 -2 -5
^hiring	-1 -2 -2 -2 7
^homeoffice	-2 -1 -1 3 1
^hybrid	-4 -1 -1 5 1
^i	-5 -1 -1 0 6
^i'm	-1 0 0 0 2
^idealerweise	-2 3 0 0 -1
^ideally	-1 3 0 0 -1
^if	-5 9 -2 -1 -1
^ihre	-1 0 4 -1 -2
^im	0 1 -1 7 -6
^in	-4 -2 -1 -3 10
^informal	-1 0 -1 -1 4
^interesse	5 -2 0 0 -3
^interviews	-1 0 0 0 2
^it	-2 -2 -1 -1 6
^jobrad	-1 0 -1 7 -5
^join	-1 -1 -2 -1 4
^keep	-2 -1 8 -1 -3
^kenntnisse	2 3 -1 -1 -3
^knowledge	-5 9 -1 -1 -2
^kommunikationsstärke	4 -2 -1 -1 -2
^lead	-1 -1 6 -1 -3
^learning	-2 3 -1 4 -5
^level	4 -1 -1 0 -2
^live	-2 -1 -1 0 4
^lohn	-1 2 -1 -2 3
^maintain	-2 -1 6 -1 -3
^manage	4 -1 7 -2 -8
^medical	-1 0 -1 5 -2
^mellow	-1 -1 -1 -1 3
^min	6 -2 -1 0 -3
^mind	3 0 0 0 -1
^mindestens	4 -1 -1 -1 -2
^mit	1 0 -3 -3 4
^mitarbeit	-2 -1 12 -2 -6
^mitarbeiterrabatte	-2 -1 -2 8 -3
^moin	-1 -1 -2 -2 6
^monitor	-1 -1 8 -1 -4
^must	6 -1 -1 0 -4
^nachweis	2 0 -1 0 -1
^native	6 -4 -1 -1 -1
^no	-3 -4 -4 -3 14
^nobody	3 0 0 0 -3
^noch	-2 2 -1 0 2
^nvq	4 -2 0 0 -1
^ohne	5 0 0 -1 -3
^one	2 -2 -3 -3 6
^only	-1 -1 -1 0 3
^optimal	-1 2 -1 -2 2
^or	2 0 0 0 -1
^our	-6 -3 -3 -2 14
^own	8 -3 2 3 -10
^pay	-3 -1 0 -1 5
^permanent	-3 -1 -1 -1 6
^pflege	-2 -1 11 -2 -6
^please	-4 -1 -2 -1 7
^portuguese	-1 -2 -1 -3 7
^postgresql	5 -1 -2 0 -2
^preferably	-1 2 0 0 0
^previous	1 3 0 -1 -3
^product	0 0 -1 0 2
^professional	-1 -1 -1 7 -4
^prüfung	0 0 3 -1 -2
^python	5 -3 -2 -2 3
^quereinsteiger	-1 -1 0 0 2
^rates	-3 -1 -1 -1 7
^references	-2 0 -1 0 4
^reisebereitschaft	2 -1 0 0 -1
^research	-1 0 0 0 2
^responsibilities	-2 -1 2 -1 1
^right	5 0 -1 -1 -2
^ring	-1 -1 -3 -1 7
^salary	-2 -1 -1 -1 6
^sap	2 -1 -1 5 -4
^schreib	-1 -1 -1 -3 6
^schulsozialarbeit	-2 0 -2 -1 5
^schwerbehinderte	-1 -1 -3 -1 5
^schwindelfrei	4 0 0 -1 -2
^schön	-3 9 0 -1 -6
^sehr	3 -2 0 0 -1
^seit	-2 -1 -1 -1 5
^senior	-2 -1 -1 -1 5
^sicherer	2 -1 0 0 -1
^sie	5 -6 10 -2 -8
^softwareentwickler	-1 -1 -1 0 3
^some	-5 9 -3 -2 1
^sound	4 -2 0 0 -1
^staff	-2 -1 -2 5 0
^staplerschein	-4 -1 0 6 -1
^strong	8 -3 -1 -1 -3
^study	-2 -1 -2 2 2
^suche	-4 -1 -1 -1 8
^supervision	-2 -2 -1 1 4
^support	-5 -3 7 8 -6
^taking	-1 -1 4 -1 -1
^tarifvertrag	-1 -1 -1 4 0
^team	7 -1 -2 4 -8
^teamfähigkeit	3 -1 -1 0 -1
^technisches	2 -1 0 0 0
^teilnahme	0 -1 5 1 -5
^terraform	-1 8 -2 -2 -4
^the	2 -6 -2 -6 12
^this	-4 -1 -2 -2 8
^three	2 0 0 0 -1
^to	-3 -2 4 -1 2
^training	-2 -1 -1 2 2
^trellis	-4 -1 -1 5 1
^two	-1 -1 2 -2 2
^täglich	-2 -2 -2 6 0
^türkisch	-3 5 0 -1 -2
^und	2 -2 -2 5 -3
^understanding	-2 5 -1 0 -1
^unser	-3 -1 -1 -1 6
^unsere	-7 -5 -4 4 11
^valid	7 -3 -1 -1 -1
^vantry	-1 0 0 -1 3
^vergütung	0 0 -3 0 4
^verhandlungssicheres	3 -1 0 -1 -1
^vielfalt	-2 -2 -1 6 -1
^voraussetzung	3 -1 0 0 -2
^wartung	-2 -1 5 -1 -2
^we	-9 4 -9 -1 15
^we'd	1 4 -1 -1 -4
^we'll	4 -1 -2 -1 -1
^we're	-2 -1 -2 -2 7
^weiterbildung	-6 0 -4 6 4
^weitere	-1 2 -1 -1 1
^wenn	-4 8 -1 4 -6
^wer	0 9 -1 -2 -6
^what	0 -1 0 0 2
^willing	2 0 0 0 -1
^wir	-5 -5 -6 7 9
^with	2 -2 -2 -2 4
^worked	-3 12 -3 -1 -5
^working	-4 5 -1 0 0
^wraxby	-2 -1 -1 -2 6
^write	-5 -1 10 -1 -4
^wünschenswert	-1 2 0 0 -1
^you	10 4 -1 -3 -10
^you'd	-4 -1 3 -1 3
^you'll	-3 0 3 -3 3
^you're	8 -1 -2 -1 -4
^you've	8 -1 -1 -1 -5
^your	5 0 0 0 -3
^zertifizierungen	-1 -1 -1 6 -3
^zu	-3 -1 2 -2 5
^zur	-2 0 0 0 3
^~'ll	1 0 1 -4 2
^~'re	6 -2 -4 -2 3
^~'ve	7 -2 -1 -1 -4
^~0	3 -5 -7 13 -3
^~a	7 1 -3 6 -12
^~ach	-2 -1 -2 -2 8
^~adr	-1 2 0 0 0
^~aff	-2 -1 -2 5 0
^~aft	-3 -3 6 -2 3
^~age	10 -3 4 1 -12
^~ags	0 -1 -1 0 2
^~ain	-3 -1 12 -1 -7
^~all	-4 -1 -2 -1 7
^~alm	7 -1 -1 -1 -4
^~als	-5 -1 -2 -1 9
^~alt	-3 -4 7 6 -6
^~am	-1 -2 -1 -1 5
^~ame	-2 -2 -2 5 2
^~an	-1 -3 -2 7 -1
^~and	10 5 -3 -7 -6
^~ann	-4 -2 -3 -3 12
^~any	-5 4 -1 7 -6
^~are	-2 7 -1 -6 2
^~art	-2 0 -2 -2 6
^~ary	-2 -1 -1 -1 6
^~as	-6 4 -1 0 3
^~ase	-5 -1 4 -1 3
^~at	2 -1 0 0 -1
^~ata	-1 0 0 0 2
^~ate	5 -3 3 3 -8
^~ave	4 -1 -1 0 -3
^~bau	-2 -1 3 -2 1
^~be	1 -3 -4 -1 7
^~bei	5 -1 -2 -2 0
^~ber	-1 1 -1 -1 3
^~ble	11 -5 -1 4 -9
^~bly	-1 2 0 0 0
^~but	-6 -3 0 -1 9
^~cal	-7 -4 -4 6 10
^~ced	7 -1 -1 -1 -4
^~ces	-2 0 -1 0 4
^~che	3 -6 -2 5 1
^~cht	1 0 -1 -1 2
^~cih	-4 8 -1 -1 -2
^~cpc	-2 4 0 -2 0
^~da	6 -1 -1 -1 -4
^~das	-4 -1 -3 -2 10
^~ded	-3 -1 -1 6 -1
^~den	0 -1 4 -1 -2
^~der	-2 -3 -4 -3 11
^~dge	-5 8 -2 -2 1
^~die	-5 -5 -1 0 11
^~du	4 -1 17 -5 -15
^~e	-1 0 0 0 2
^~e'd	1 4 -1 -1 -4
^~ead	-4 -1 5 -2 2
^~eal	0 7 -3 5 -10
^~eam	7 -1 -2 4 -8
^~ean	3 -1 0 0 -2
^~ear	2 -1 -2 -1 2
^~eed	10 -3 -1 -2 -6
^~een	-1 -1 -1 4 -2
^~eep	-2 -1 8 -1 -3
^~ege	-3 -3 20 -5 -9
^~ehr	3 -2 0 0 -1
^~eib	-1 -1 -1 -3 6
^~ein	3 -7 -8 13 -2
^~eis	4 0 -1 -1 -3
^~eit	3 -4 4 0 -2
^~eld	-1 -1 -2 -1 5
^~end	-1 -1 -1 -1 3
^~ene	3 -1 0 0 -1
^~enn	-4 8 -1 4 -6
^~ens	11 -2 -2 -2 -6
^~ent	11 5 -4 -9 -3
^~ere	-1 -4 -6 2 9
^~erk	-2 -1 -1 -1 5
^~ern	-3 4 -3 8 -7
^~ers	6 -1 -1 -1 -3
^~ert	-1 0 -1 -2 4
^~ery	7 -2 -2 -3 0
^~es	-2 2 -1 -2 4
^~ese	-2 -2 -2 -3 9
^~ess	7 -4 3 -1 -6
^~est	2 7 -2 -3 -3
^~eug	-2 0 -1 -1 4
^~ews	-1 0 0 0 2
^~fer	-2 0 -1 -1 4
^~fit	0 -2 -3 -4 9
^~for	1 -1 -1 -1 2
^~für	1 -3 -1 -1 4
^~gal	-3 0 -1 -2 7
^~gas	4 -1 0 0 -3
^~gen	-6 -3 1 10 -3
^~ger	-1 -1 -1 -1 4
^~ght	2 -1 -2 -1 3
^~gis	-11 14 -1 -1 -2
^~git	4 -1 -1 0 -2
^~gma	4 -1 0 0 -3
^~hat	-1 -1 -1 0 4
^~hen	-4 10 -2 -2 -1
^~her	11 -6 4 -3 -6
^~hes	6 4 -4 2 -8
^~hgv	2 -1 -1 -1 0
^~his	-4 -1 -2 -2 8
^~hme	-6 -3 6 5 -2
^~hne	5 0 0 -1 -3
^~hon	9 -4 -3 -2 0
^~hre	-2 -1 11 -1 -7
^~hön	-3 9 0 -1 -6
^~i	-5 -1 -1 0 6
^~i'm	-1 0 0 0 2
^~ian	-4 3 -1 0 3
^~ice	0 -2 -2 2 1
^~ich	1 -3 -3 5 1
^~ieb	-2 0 5 -1 -3
^~ied	3 -2 0 0 -1
^~ief	1 -1 -2 -1 2
^~ies	-1 -1 1 -2 3
^~if	-5 9 -2 -1 -1
^~ift	0 -1 0 0 2
^~ige	4 -3 -2 7 -6
^~igh	10 -1 -2 -2 -5
^~ild	-2 0 8 -1 -4
^~im	0 1 -1 7 -6
^~ime	-2 -1 -1 6 -2
^~in	-4 -2 -1 -3 10
^~ind	3 0 0 0 -1
^~ine	-3 -4 7 0 1
^~ing	-15 13 10 -8 1
^~ins	5 -2 -2 -2 1
^~ion	1 3 -1 -1 -2
^~ior	-1 -1 -1 -1 4
^~ise	-4 2 9 -1 -6
^~ish	2 3 -1 -1 -5
^~ist	0 -3 6 -2 -1
^~it	-2 -2 -1 -1 6
^~ite	-5 -1 10 -1 -4
^~ith	2 -2 -2 -2 4
^~ity	5 10 -4 -4 -6
^~ium	0 -1 -1 -1 3
^~ive	17 -7 1 3 -13
^~ked	-3 12 -3 -1 -4
^~ket	-4 -2 -3 4 5
^~ler	-3 -2 8 -2 -1
^~lfe	-2 -2 -2 -2 7
^~lid	9 -5 -1 -1 -2
^~lis	-4 -1 -1 5 1
^~lle	2 -1 -1 -2 3
^~llo	-2 -1 -2 -2 8
^~lly	3 1 -1 0 -3
^~low	-2 -1 -2 -1 6
^~lte	-1 0 0 0 2
^~mal	2 1 -3 -4 3
^~man	1 -3 -1 5 -2
^~men	-2 -1 9 -2 -4
^~mer	-2 -1 -1 -1 5
^~min	6 -2 -1 0 -3
^~mit	1 0 -3 -3 4
^~nal	-1 -4 -1 6 -1
^~nce	6 0 -7 3 -2
^~nch	-3 5 -2 -2 3
^~nde	-5 -2 -3 7 3
^~nds	5 -2 -3 -2 2
^~nen	-3 -1 13 -2 -7
^~ner	-1 1 4 -2 -1
^~nes	0 -2 -1 7 -5
^~nly	-1 -1 -1 0 3
^~no	-3 -4 -4 -3 14
^~nso	-1 2 0 0 -1
^~nst	-5 -2 7 -3 2
^~nts	1 -1 -1 -1 3
^~nus	-1 -1 -1 -2 4
^~nvq	4 -2 0 0 -1
^~och	-4 1 -1 -1 5
^~ody	7 0 -1 0 -5
^~ohn	-1 2 -1 -2 3
^~oin	-3 -1 -3 -2 10
^~ome	-7 8 -4 2 1
^~ond	-1 -1 9 -1 -5
^~one	0 -4 -5 -5 15
^~ong	8 -3 -1 -1 -3
^~ons	-2 5 -2 -1 0
^~ood	8 -3 -3 -3 1
^~or	2 0 0 0 -1
^~ore	-2 -1 -1 -1 5
^~orm	-2 8 -3 -2 0
^~ort	-4 -5 3 18 -13
^~ory	-1 -1 3 -1 0
^~ote	-3 -1 5 4 -5
^~our	1 -4 -5 -3 12
^~ous	0 2 -1 2 -3
^~out	-4 0 0 -1 5
^~ove	-3 -3 7 0 -1
^~own	8 -3 2 3 -10
^~ows	10 -2 -3 -3 -1
^~pay	-3 -1 0 -1 5
^~per	-1 0 -1 2 0
^~r's	4 -2 0 0 -2
^~rad	-1 0 -1 7 -5
^~rag	-2 -2 -2 3 2
^~ral	-1 0 0 -1 2
^~rch	-1 0 0 0 2
^~red	1 5 -2 -1 -2
^~ree	0 -3 -3 12 -6
^~rei	7 -1 -1 -1 -3
^~ren	-5 -1 12 -2 -4
^~rer	-1 -2 -2 -3 9
^~res	6 -2 -1 -1 -3
^~rid	-4 -1 -1 5 1
^~rke	4 -2 -1 -1 -2
^~rne	-1 2 -1 -1 1
^~rse	-3 -1 -2 5 2
^~rst	-4 11 -2 -3 -2
^~rte	10 -6 -4 1 0
^~rth	-3 -1 -1 -1 6
^~sap	2 -1 -1 5 -4
^~sch	3 24 -5 -6 -15
^~scs	5 -1 -1 -1 -2
^~sed	-2 4 -2 3 -3
^~sen	-4 -3 7 -3 3
^~ser	-3 -1 -1 -1 6
^~sic	9 -2 -1 -2 -5
^~sie	5 -6 10 -2 -8
^~sql	1 7 -2 -2 -4
^~sse	-3 8 -3 -5 2
^~ste	9 -3 -1 -1 -4
^~tag	-3 0 -1 -1 4
^~ted	-1 3 -3 -3 3
^~tel	-1 -1 -1 -1 4
^~ten	0 -2 -5 0 7
^~ter	3 2 -4 -3 2
^~tes	3 -5 -1 -6 10
^~tet	2 -1 0 0 -1
^~the	2 -6 -2 -6 12
^~to	-3 -2 4 -1 2
^~tor	-3 -1 17 -2 -10
^~tro	-2 4 -2 -1 1
^~try	-2 -1 -1 -1 5
^~tte	8 -2 -3 6 -9
^~tur	2 -2 12 -3 -9
^~two	-1 -1 2 -2 2
^~tät	10 -1 -3 -3 -2
^~u'd	-4 -1 3 -1 3
^~ual	-2 -1 -1 -1 6
^~uch	2 -1 -1 -1 2
^~uct	-2 -1 7 -1 -2
^~ude	7 -1 -2 -1 -3
^~udy	-2 -1 -2 2 2
^~uen	-3 3 -2 3 -2
^~ugt	-4 11 -2 -1 -4
^~ull	-1 4 -1 -1 -1
^~und	7 -8 -5 9 -3
^~ung	-16 -3 25 0 -5
^~ure	-5 5 5 -1 -3
^~uss	3 -2 -2 8 -8
^~ust	3 4 -2 -1 -5
^~ute	4 -3 0 0 -1
^~vel	0 -1 -1 -1 3
^~ven	4 0 -1 -1 -2
^~ver	-1 0 5 -1 -2
^~we	-9 4 -9 -1 15
^~wer	-1 9 4 -2 -10
^~wie	0 -1 0 0 2
^~wir	-5 -5 -6 7 9
^~xby	-2 -1 -1 -2 6
^~you	10 4 -1 -3 -10
^~zu	-3 -1 2 -2 5
^~zur	-2 0 0 0 3
^übernahme	-3 -1 -3 6 1
a	4 -1 -8 5 -1
a 0	-1 0 -1 -1 3
a background	-2 4 0 0 -2
a bit	3 0 -1 0 -2
a bonus	-2 2 -1 -1 2
a candidate	-2 6 -1 -1 -2
a car	4 -1 0 0 -2
a case	3 -1 -2 0 0
a chef	-1 0 0 0 2
a comparable	0 3 0 -1 -2
a competitive	0 0 0 -2 2
a current	3 -1 0 0 -1
a cv	-2 -1 -1 -1 4
a day	3 -1 -1 -1 -1
a driving	-4 1 0 0 3
a flexitime	-1 0 -1 -1 3
a forty	-2 0 0 0 2
a good	-1 1 -1 -1 2
a half	-2 -1 -1 6 -2
a head	9 -2 -1 -2 -5
a level	-1 0 -1 -1 4
a lot	-2 -1 8 -1 -5
a month	-1 0 -1 -4 6
a must	4 -2 0 0 -2
a plus	3 0 0 0 -2
a portfolio	6 -2 4 -3 -5
a real	2 0 0 0 -3
a regulated	0 3 0 0 -2
a small	-2 0 -1 5 -3
a strong	0 0 -1 -1 2
a team	-4 -3 6 -3 4
a third	-3 5 -1 -2 0
a train	3 0 0 0 -2
a two	-1 0 0 0 2
a warehouse	-4 8 -1 -1 -2
a week	3 -1 -1 -1 0
a working	-2 0 -1 -1 3
a year	-2 -2 -2 9 -3
ab	-1 -3 -4 1 6
ab 0	3 0 -1 -2 0
ab sofort	-1 0 0 0 2
ab.	0 -2 -1 -1 3
aber	-6 9 -2 -2 0
aber auch	3 1 0 0 -4
aber kein	-3 5 0 0 -2
aber keine	-2 -2 0 0 4
aber nicht	-1 5 0 0 -4
abgeschlossene	4 -2 0 0 -2
abgeschlossenes	2 -1 0 0 -1
abges~	10 -5 -1 -1 -4
ability	6 -2 -1 0 -2
ability to	6 -2 -1 0 -2
abili~	6 -2 -1 0 -2
able	7 2 -2 -1 -6
able to	7 2 -2 -1 -6
about	5 -2 -2 -1 0
about how	-3 0 0 0 4
above	-1 4 -1 -1 -1
above.	2 -1 0 0 -1
abschluss	6 -2 -1 -2 -1
abschluss.	4 -2 -1 -2 1
absch~	6 -2 -1 -2 -1
abstimmung	-1 0 5 -1 -2
abstimmung mit	-1 0 5 -1 -2
absti~	-1 0 5 -1 -2
access	0 -2 -1 0 2
access to	0 -2 -1 0 2
accessibility	0 6 -1 -1 -4
acces~	0 6 -1 -1 -4
accommodations	-2 0 -1 0 3
accom~	-2 -1 -1 0 4
account	-1 -1 -1 -1 4
accounts	0 -1 5 0 -3
accou~	3 -5 3 -1 0
across	3 -1 -2 -1 0
acute	-4 4 -1 -1 2
administrator	-1 -1 -1 -1 5
admin~	-1 -2 -1 -1 5
adr	-1 2 0 0 0
advanced	5 -1 -1 -1 -2
advanced excel	5 -1 -1 -1 -2
advantage	-2 0 0 0 2
advantage.	-1 3 0 0 -2
advan~	2 -1 -2 -1 3
advise	-2 -1 5 -1 -1
advis~	-1 -1 -2 -1 4
after	-6 -2 4 -4 8
after 0	-2 0 -1 -2 6
after the	4 0 -1 0 -2
again	5 -1 -2 0 -1
age	0 -1 -1 0 2
agrar	-1 -1 -1 -1 3
agree	0 -1 -1 -1 3
aldhelm's	-4 -1 -1 -1 6
aldhe~	-4 -1 -1 -1 6
all	-5 2 -3 2 4
all genders	-2 -1 -1 0 3
all qualified	-1 0 0 0 2
alle	-5 -2 6 -4 5
alle 0	-1 -1 8 -1 -5
aller	-1 0 -1 -1 3
allgemeine	0 -1 8 -2 -4
allge~	1 -1 8 -2 -5
allowance	-4 -1 -2 -4 11
allowance.	-1 -1 -1 -2 4
allow~	-4 -1 -2 -4 11
alltag	2 0 0 0 -1
als	14 -4 -6 -4 1
als 0	0 0 -1 0 2
als.	-1 0 0 0 2
also	2 2 -2 -2 1
alter	0 0 -1 3 -2
altersvorsorge	-1 -1 -2 1 2
altersvorsorge.	-1 -1 -2 1 2
alter~	1 -1 -2 1 1
am	0 -5 -6 10 1
am prüfstand	-1 0 3 -1 -1
am telefon	-1 0 0 0 2
am umgang	2 -1 -1 0 0
an	-13 -3 0 8 8
an advantage	-2 0 0 0 2
an annual	0 -7 -1 8 1
an das	-1 0 5 0 -3
an der	7 -2 -2 -2 0
an enhanced	-5 0 -1 0 6
an hour	-1 0 0 -2 3
an.	-2 -1 -1 -2 5
analysers	-2 2 2 0 -3
analysers.	-2 2 2 0 -3
analyst	-3 -1 0 -1 6
analyst ii	-2 -1 1 0 2
analytics	1 -1 -2 -1 3
analy~	-5 0 0 -3 8
and	2 -17 15 -11 11
and 0	2 -1 -1 -1 2
and a	-1 -3 -8 1 10
and an	-3 -5 -3 9 2
and are	-2 0 0 -1 3
and ask	-3 0 -1 0 4
and be	2 -1 0 0 -1
and can	-1 0 0 0 2
and english	2 0 0 0 -1
and experience	-1 -1 0 0 3
and i	-3 0 -1 0 4
and is	-5 -1 0 0 7
and isn't	2 1 0 0 -3
and it	-3 0 0 0 4
and lead	-1 0 -1 0 2
and maintain	-1 0 7 0 -6
and need	-1 0 -1 0 3
and one	-2 0 5 0 -3
and phone	-2 0 4 -1 -1
and report	-2 0 2 0 2
and some	-2 -1 7 0 -3
and tell	-2 0 -1 0 3
and the	0 -2 -5 -2 9
and to	6 -1 -2 -1 -2
and use	-2 -1 0 8 -4
and vision	-2 -1 -1 4 -1
and we	-2 0 0 0 2
and who	4 -1 0 0 -2
and you	6 -1 -2 0 -2
anerkennung	3 -1 0 -1 -1
anerk~	9 -2 -1 -1 -6
angebote	-2 -1 8 -1 -4
angebote und	-2 -1 8 -1 -4
angeb~	-3 -1 8 -2 -2
anger	0 -1 -2 -1 3
anhänger	1 -3 0 0 3
anhän~	1 -3 0 0 3
anleitung	-1 -1 0 4 -3
anleitung von	-1 0 5 -3 -1
anlei~	-1 -1 0 4 -3
annual	-1 -7 -2 8 3
annual bonus	0 -7 -1 8 1
another	2 0 -1 0 -1
anoth~	2 0 -1 0 -1
ansprechpartner	-2 -1 5 -1 -1
ansprechpartner für	-2 -1 5 -1 -1
anspr~	-4 -2 4 -1 3
answer	-4 -1 4 -1 2
answe~	-1 0 -1 0 3
any	-5 10 -2 -1 -2
anyone	-3 -1 -1 -1 6
anything	-1 0 0 0 2
anyth~	-1 0 0 0 2
anyway	-3 -1 -3 -1 7
anyway.	-3 -1 -3 -1 7
apart	-2 6 -1 -1 -2
apart.	-2 6 -1 -1 -2
app	-2 2 4 -1 -3
app.	-2 2 4 -1 -3
appeals	-5 7 0 -1 -1
appea~	2 6 -1 -3 -4
applicants	2 -2 -1 0 1
applicants will	-1 0 0 0 2
application	-3 -1 5 -1 -1
applications	-4 -1 8 -2 -2
appli~	-4 -4 12 -3 -1
apply	-2 4 -3 -2 2
apply if	3 0 0 0 -2
apply.	-2 6 -1 -1 -2
appre~	4 -1 -1 0 -3
approbation	7 -2 -1 -3 -1
appro~	12 -3 -3 -6 -1
april	-1 0 0 0 2
arbeit	5 -1 -1 -1 -2
arbeiten	15 -4 -3 -3 -5
arbeitest	-1 -1 1 -1 2
arbeitsplatz	-4 0 -2 3 3
arbeitsplatz.	-3 0 -1 5 0
arbeitsvertrag	-1 0 0 5 -4
arbeitsvertrag.	-1 0 0 5 -4
arbeitsweise	4 -1 0 -1 -2
arbeitsweise.	4 -1 0 -1 -2
arbeitszeit	-2 -1 -1 -2 5
arbeitszeiten	-2 0 -1 4 0
arbei~	9 -9 -7 3 4
archi~	5 -2 -5 -1 3
are	-3 1 -7 -6 15
are a	0 -1 -1 -1 2
are preferred	-1 2 0 0 -1
are the	3 0 0 0 -2
area	2 -3 -1 -1 3
area.	-2 -1 -1 -1 4
around	4 -1 0 0 -2
art	7 6 -1 -1 -11
arzt	2 -1 0 0 0
as	-4 -1 2 -3 6
as is	-3 5 0 0 -2
ask	-5 -2 -2 -1 9
ask for	-3 -1 -1 -1 6
asked	-3 0 -1 0 5
asked to	-3 0 -1 0 5
asking	0 -5 0 0 5
asset	-1 2 0 0 -1
asset.	-1 2 0 0 -1
assistant	-2 0 -1 0 3
assis~	-2 -1 -2 -1 7
associate	-1 -1 -1 -1 4
assoc~	-1 -1 -1 -1 4
assurance	-1 -1 -1 5 -2
assur~	-1 -1 -1 5 -2
at	8 8 -10 2 -9
at b	3 -1 0 0 -1
at least	12 0 -1 -1 -10
at once	-1 -1 0 -1 3
at work	-6 6 0 -2 2
auch	8 2 -11 4 -3
auch im	5 0 -1 0 -3
auch in	2 0 -1 0 -1
auch privat	-2 -1 -1 6 -2
auch quereinsteiger	-1 -3 0 -1 5
auch wiedereinsteiger	-3 -2 -1 -1 7
auch.	-3 0 -1 -1 5
audit	-5 2 10 -1 -7
audit.	-4 3 5 0 -4
auf	5 -6 -9 16 -6
auf 0	-3 0 0 -1 5
auf databricks	-2 2 2 -1 -2
auf dem	-2 -1 -1 -2 5
auf der	8 0 0 -1 -6
auf menschen	3 -2 -1 -1 0
auf unsere	-1 -1 -1 6 -3
aufen~	-6 6 -2 -1 4
aufgaben	-3 -1 3 -1 2
aufgaben gehören	-1 0 3 -1 -1
aufga~	-3 -1 3 -1 2
auftreten	5 -2 -1 -1 -1
auftreten.	4 -2 0 -1 -1
auftr~	3 -3 4 -2 -2
aus	-4 0 0 4 -1
aus dem	-2 1 -1 8 -6
aus der	-3 2 -1 -1 3
aus.	5 -1 -2 -1 -2
ausbau	-2 -1 3 -2 1
ausbau des	-2 -1 3 -2 1
ausbildung	6 -2 -1 -2 -1
ausbildung als	3 -1 0 0 -1
ausbildung zum	-1 -1 0 0 2
ausbildung.	5 -1 0 -1 -3
ausbi~	6 -2 -1 -2 -1
auszubildenden	-1 -1 0 4 -3
auszubildenden.	-1 -1 0 4 -3
auszu~	-1 -1 0 4 -3
authority	0 0 -1 -1 2
autho~	0 0 -1 -1 2
auto	2 -1 0 0 -1
automation	2 -2 3 -1 -2
autom~	2 -2 3 -1 -2
außerdem	1 0 -1 -2 2
außer~	1 0 -1 -2 2
ava	1 3 -1 -1 -2
away	5 0 0 0 -5
aws	-1 -2 -1 4 -1
aws.	-2 0 0 -1 3
b	5 -1 -5 3 -3
b 0	5 -3 -1 -1 0
b.	0 6 -2 -2 -2
bachelor	2 -1 0 0 -1
bachelor's	2 -1 0 0 -1
bachelor's degree	2 -1 0 0 -1
bache~	4 -2 0 0 -2
back	-3 -1 6 -1 -1
backed	-1 0 0 5 -4
backed by	-1 0 0 5 -4
backend	1 -1 -1 -1 2
backend engineer	-1 0 -1 -1 3
backe~	1 -1 -1 -1 2
background	2 6 -2 -1 -5
background in	-1 4 0 0 -2
backg~	2 5 -3 -1 -3
bad	0 -1 -1 -1 4
bakes	-2 0 -1 -1 4
band	-1 0 -1 -1 3
band 0	-1 0 -1 -1 3
bank	-1 0 0 6 -5
bank holidays	0 0 0 6 -5
bankf~	1 -1 0 -2 3
bar	3 -2 0 -3 2
based	-2 -1 -1 0 3
basic	10 -2 -1 -2 -5
basic maths	8 -1 -1 -2 -4
basics	-1 7 -1 -1 -4
basis	-1 0 0 0 2
bauen	-1 0 0 0 2
bauingenieurwesen	2 -1 0 0 -1
bauin~	1 -1 -1 -1 2
baule~	4 0 0 0 -3
baustelle	7 0 0 -1 -5
baust~	7 0 0 -1 -5
be	13 4 -3 -11 -3
be a	4 -5 0 0 2
be able	4 0 -1 0 -3
be asked	-3 0 -1 0 4
be careful	-2 0 -1 0 3
be contacted	-1 -1 -1 0 3
be great	-1 -1 0 0 3
be handy	-1 2 0 0 -1
be happy	3 -1 -1 0 -1
be lovely	-1 2 0 0 0
be made	4 0 -1 0 -3
be ok	-3 0 0 0 3
be on	3 0 0 0 -2
be taken	-2 0 -1 0 4
be und	-3 -1 4 -1 0
be viewed	-2 7 -1 -1 -4
beantwortet	0 -3 -1 -1 5
beantwortet ihnen	0 -3 -1 -1 5
beant~	0 -3 -1 -1 5
because	3 -1 -1 0 0
becau~	3 -1 -1 0 0
bedie~	1 -1 4 -1 -3
bedingung	-3 0 0 0 3
bedingung.	-3 0 0 0 3
bedin~	-3 0 0 0 3
been	4 2 -1 -1 -4
been through	0 3 -1 0 -2
before	2 6 -2 -1 -5
before.	1 2 -1 -1 -2
befristet	-4 0 0 0 5
befristet auf	-4 0 0 0 5
befri~	-4 0 0 0 5
befähigung	3 -1 -1 0 -1
befähigung für	3 -1 -1 0 -1
befäh~	3 -1 -1 0 -1
begleiten	-2 0 -2 -1 5
begleitest	2 0 -1 0 1
begle~	-1 -1 -3 -2 8
begrü~	-1 1 -1 3 -2
begrüßen	-1 1 -1 3 -2
behalten	5 -1 -1 -1 -2
behal~	5 -1 -1 -1 -2
behaviour	5 -1 -3 -1 0
behav~	5 -1 -3 -1 0
behind	-2 0 0 0 2
behinderung	0 0 -1 3 -2
behinderung.	0 0 -1 3 -2
behin~	0 0 -1 3 -2
bei	-1 -11 5 1 6
bei der	-3 -1 0 0 5
bei gleicher	-1 -1 2 -1 1
bei uns	-2 -4 -2 10 -4
beim	3 0 0 0 -2
being	0 4 -1 0 -3
belastbarkeit	3 -1 -1 -1 -1
belastbarkeit und	3 -1 -1 -1 -1
belas~	3 -1 -1 -1 -1
believe	9 -1 -2 -1 -5
belie~	8 -1 -2 -1 -3
bench	-1 0 5 -1 -2
beneficial	-1 2 0 0 0
beneficial.	-1 2 0 0 0
benef~	-2 1 -1 0 2
beraten	2 -3 4 -2 -2
beratung	-4 5 -3 -2 4
berat~	-1 2 1 -3 2
bereitschaft	8 -4 -1 -1 -3
berei~	9 -4 -1 -1 -3
beric~	-1 -1 9 -1 -5
berufsausbildung	4 -1 0 0 -2
berufserfahrung	2 1 -1 -1 0
berufserfahrung im	5 -3 -1 0 -1
berufserfahrung in	0 2 0 0 -1
berufserfahrung ist	-2 2 0 0 0
beruf~	3 1 -3 -3 2
berücksichtigt	0 0 -1 0 2
berücksichtigt.	0 0 -1 0 2
berüc~	0 0 -1 0 2
besetzen	-2 -1 -2 -2 6
besetzen.	-1 -1 -1 -1 4
beset~	-3 -1 -2 -2 8
besoldung	-1 -1 -3 5 0
besoldung nach	-1 -1 -3 5 0
besol~	-1 -1 -3 5 0
besser	-2 9 -1 -2 -4
besser.	-2 9 -1 -2 -4
best	-4 0 -1 0 6
besteht	-1 -1 -1 -1 4
besteht aus	-1 0 -1 -1 3
besten	-4 7 0 0 -1
beste~	-1 -1 -1 -1 4
betreuen	-1 0 3 -1 -1
betreuen unsere	-1 0 3 -1 -1
betreuung	-1 0 0 -1 3
betreuung von	-1 0 -5 -1 7
betre~	-3 -1 5 -2 1
betrieb	-2 0 5 -1 -3
betrieb von	-2 0 5 -1 -3
betriebliche	-1 -1 -2 1 2
betriebliche altersvorsorge	-1 -1 -2 1 2
betri~	-6 -5 6 13 -8
betten	-1 0 0 -1 2
better	1 2 -1 -1 -1
better.	2 1 0 0 -3
between	-1 0 -1 -1 3
between 0	-1 0 -1 0 2
betwe~	-1 0 -1 -1 3
bevorzugt	-4 10 0 -2 -3
bevorzugt berücksichtigt	0 0 -1 0 2
bevorzugt.	0 -1 3 -1 -2
bevor~	-4 10 0 -2 -3
bewerber	-1 4 -1 -1 -2
bewerbung	-1 -1 5 -2 -1
bewerbungen	-1 -2 -1 3 1
bewerbungen unabhängig	0 0 -1 3 -2
bewer~	-3 0 2 0 2
beyond	6 -1 -2 0 -3
beyond the	5 -1 -2 0 -2
bezahlung	-1 -1 -3 4 0
bezahlung nach	-1 -1 -3 4 0
bezah~	-5 -1 -3 4 7
bibli~	1 2 0 0 -2
bieten	0 0 -1 -3 4
bike	-4 -2 -4 6 4
bilanzbuchhalter	1 -3 0 3 -1
bilan~	8 -4 -2 2 -5
biolo~	-8 0 -2 0 10
birthday	-1 -1 -1 4 -1
birth~	-1 -1 -1 4 -1
bis	2 -1 8 5 -14
bis 0	0 0 4 7 -11
bist	8 -3 -3 -1 -1
bist du	5 -1 -2 -1 -1
bit	3 0 -1 0 -2
bit of	3 0 -1 0 -2
bitte	4 -2 1 2 -5
bleibst	8 -1 -1 -1 -5
bleib~	8 -1 -1 -1 -5
board	-2 0 0 0 2
boden~	-4 5 -1 0 0
bonus	-3 -2 -3 4 4
bonus.	-2 3 -2 6 -5
book	-2 0 2 -1 1
both	-4 1 -1 -1 5
both of	-3 -1 -1 -1 5
brackwater	-1 0 0 0 2
brack~	-1 0 0 0 2
brauchen	0 -1 -1 -1 4
brauchen wir	5 -1 -1 -1 -2
brauchst	3 0 0 0 -2
brauchst du	3 0 0 0 -2
brauc~	5 -2 -1 -1 0
brünn	2 0 0 0 -1
budget	-7 -6 1 20 -8
budget of	-1 -2 -1 9 -5
budget.	-1 -1 3 4 -4
budgets	4 -2 2 -1 -4
budgets.	5 -1 -2 -1 -1
budge~	4 -2 2 -1 -4
build	-3 -1 7 -1 -2
building	3 -2 -1 -1 0
build~	3 -2 -1 -1 0
built	-1 -1 0 0 3
bus	-1 -1 0 -1 3
business	2 -1 0 0 0
busin~	2 -1 0 0 0
but	-14 4 -1 -1 13
but not	-1 2 0 0 -1
butch~	3 1 -1 0 -3
by	-6 -2 5 0 4
by 0	-1 0 -1 0 3
by a	-1 0 -1 5 -4
by the	-2 0 -1 5 -2
bäcker	3 0 0 0 -2
bäcke~	-8 6 2 -1 0
büro	1 1 -3 7 -6
büros	-2 -1 -1 13 -9
c	5 -2 -1 -1 -2
c 0	4 -1 0 0 -3
c++	-4 4 3 -1 -2
c++.	-3 5 -1 0 -1
c+e	5 -2 -1 -1 -2
cad	1 -1 -1 -2 3
calder	-2 -1 -1 -1 4
call	-6 -2 6 -4 5
call out	2 0 0 -1 -1
call with	-1 0 5 0 -3
call.	-2 -1 5 -1 -2
calls	7 -1 -1 -1 -4
calm	14 -2 -2 -3 -6
calm.	11 -2 -1 -3 -5
can	12 -4 -5 -4 0
can show	4 1 0 0 -4
can't	6 -2 -1 -1 -2
candidate	-1 3 6 -1 -6
candidate apart	-2 6 -1 -1 -2
candidate will	4 -1 0 0 -3
candidates	0 0 -2 -1 3
candidates will	-1 0 -1 0 2
candi~	-1 2 4 -2 -3
cannot	-1 0 -1 0 2
canteen	-1 -1 -1 8 -4
canteen.	-1 -1 -1 8 -4
cante~	-1 -1 -1 8 -4
car	2 -3 -2 4 -1
car.	2 -2 -1 5 -4
card	7 -5 1 6 -11
card.	3 -3 -2 8 -6
care	-8 1 5 0 2
care about	-2 0 0 0 2
care for	-2 0 4 0 -2
care.	-2 3 -1 2 -2
career	2 -2 -1 7 -6
career stage	3 -1 0 -1 -2
careful	7 -1 -2 -2 -3
caref~	7 -1 -2 -2 -3
carrowmore	-1 0 -1 0 2
carro~	-1 0 -1 0 2
carry	0 -1 -1 -1 3
case	0 1 -2 -1 3
case management	0 4 0 -1 -3
case study	-1 -3 -2 -1 6
caseload	-2 0 4 0 -1
casel~	-2 0 4 0 -1
cat	5 -1 0 0 -4
certificate	-5 -2 8 -1 0
certificate.	-7 -2 9 0 0
certificates	-4 -2 -1 -1 8
certificates.	-3 -2 0 -1 6
certification	-7 2 -2 9 -3
certification.	-2 2 0 6 -5
certified	1 -1 -1 -1 2
certi~	-17 -3 4 6 10
cfa	-2 0 -2 -1 5
change	2 -1 -1 -1 0
chartered	-2 9 -1 -1 -4
chartership	-1 0 -3 1 2
chart~	-3 9 -4 0 -2
chat	-2 -1 -6 -1 10
check	-4 -1 -1 -1 6
chef	-2 0 0 0 3
chef de	-1 0 0 0 2
chemistry	2 -1 0 0 -1
chemistry or	2 -1 0 0 -1
chemi~	2 -1 0 0 -1
children	2 0 -1 0 0
child~	2 -1 -1 -1 1
choice	-4 -1 -1 4 2
choice.	-4 -1 -1 4 2
ci	3 -1 4 -1 -5
cilex	-4 -2 -2 6 2
class	2 -1 -2 -2 3
class 0	2 -1 -1 -1 1
class teacher	-1 0 -1 0 2
classes	-2 -2 -1 9 -3
classes.	-2 -2 -1 9 -3
class~	-2 -2 -1 9 -3
clean	12 -5 -2 -1 -4
clean driving	2 -1 0 0 -1
clear	2 -2 -4 -1 5
clearance	4 0 0 0 -3
clearance.	4 0 0 0 -3
clear~	4 0 0 0 -3
client	-3 -1 -1 -1 7
clients	-1 -2 7 -1 -3
clients.	-1 -2 7 -1 -3
clien~	-1 -2 7 -1 -3
climb	-6 8 0 -1 -1
clinical	0 -1 -1 -1 2
clini~	3 -1 -1 -1 0
close	-2 0 -1 -1 4
closely	0 -1 6 0 -5
close~	0 -1 6 0 -5
clusters	0 -1 4 0 -3
clusters.	0 -1 4 0 -3
clust~	0 -1 4 0 -3
co	-1 0 -1 -1 4
co.	-1 -1 -1 -1 4
code	-2 7 3 -1 -6
code.	2 -1 4 -1 -4
coffee	-2 -1 -2 -1 7
cold	-4 4 0 0 1
colleagues	-1 -1 4 -2 -1
collections	4 -3 0 0 -1
colle~	3 -4 3 -2 1
colour	10 -1 -1 -1 -7
come	-2 -1 -1 -1 5
come in	-1 0 -1 0 3
comfortable	2 0 0 0 -1
comfo~	4 -1 -1 -1 -1
comme~	-1 5 -1 -1 -3
committed	1 -1 -2 5 -3
committed to	1 -1 -2 5 -3
committee	-2 0 6 0 -4
committee.	-2 0 6 0 -4
commi~	-3 -3 3 -1 4
communication	10 -3 -2 -2 -3
community	3 -1 0 0 -2
commu~	14 -3 -3 -2 -5
company	-4 -2 -2 6 1
company that	-1 0 0 -1 3
comparable	2 2 -1 -1 -2
compa~	-2 0 -3 5 0
competitive	-1 0 -1 3 -1
competitive salary	-1 0 -1 3 -1
compe~	0 -1 -1 3 -1
complete	2 -1 0 0 -1
compl~	5 -3 5 -2 -6
computer	2 -2 -1 -2 3
computer science	-1 -1 0 0 2
compu~	2 -2 -1 -2 4
condition	-3 -1 0 0 5
condi~	-3 -1 0 0 5
confident	3 -2 0 0 -1
confi~	7 -2 -2 -1 -2
consideration	-1 0 0 0 2
considered	-1 -1 -1 -1 4
consi~	4 -2 -4 -2 3
consultant	-2 -1 -1 0 4
consultants	-1 0 -1 -1 3
consu~	-3 -2 -3 -2 10
contacted	-1 -1 -1 0 3
contacted.	-1 -1 -1 0 3
conta~	-1 -1 -1 0 3
conti~	4 -1 -1 -2 -1
contributions	-2 10 -2 -2 -4
control	4 -2 0 0 -1
control.	4 -2 0 0 -1
controller	-1 -1 -1 -1 4
contr~	-1 3 -5 -4 6
coord~	-2 -1 6 -1 -1
corporate	-2 5 -3 -1 0
corpo~	2 4 -3 -1 -1
council	-3 -1 -1 -1 6
counc~	-3 -1 -1 -1 6
count~	0 -1 -1 0 2
course	-4 -2 -2 10 -2
cover	-2 -3 -2 -2 8
cover.	-1 -2 -1 -1 5
cover~	-1 0 -1 -1 2
cpc	8 -2 -1 -2 -3
cpc.	6 -2 -1 -1 -2
credit	-1 -1 2 -1 0
credit risk	-1 -1 -1 -1 3
criteria	-2 0 0 0 2
crite~	-2 0 0 0 2
crm	-1 0 0 -1 2
cscs	5 -1 -1 -1 -2
cscs card	5 -1 -1 -1 -2
cue:given	-15 -13 -7 34 1
cue:has	47 30 -28 -22 -32
cue:must	37 3 -13 -17 -10
cue:nice	-38 72 -18 -13 -5
cue:waived	-32 -7 0 -1 39
culture	-1 -1 -2 6 -2
cultu~	-1 -1 -2 6 -2
curio~	5 0 -2 -1 -2
current	8 -5 -1 -1 -2
current planning	3 -2 0 -1 0
curre~	7 -5 7 -2 -7
customer	0 -2 4 -1 -1
customer support	-2 -1 -1 -1 5
customers	-1 -1 -1 0 3
custo~	-2 -3 1 -3 7
cv	0 -1 -2 -1 4
cv to	-1 0 -1 0 2
d	-3 -3 -4 -3 14
d.	-1 -2 -2 -1 5
da	14 -2 -3 -1 -9
da sein	7 -1 -1 -1 -4
dach	-3 6 -2 -2 2
dafür	4 0 0 0 -3
danach	1 0 -1 -1 2
dann	-2 -1 -2 -1 7
darf	2 5 -1 -1 -4
das	-1 0 3 -6 4
das klinikum	-1 0 0 0 2
dass	4 -2 -1 -1 -1
data	3 -3 0 -2 2
data.	5 -2 -1 -1 -2
databricks	-2 2 2 -1 -2
datab~	0 1 2 -1 -2
datev	-2 1 -2 8 -5
day	1 -3 4 3 -5
day.	2 -1 -2 6 -4
days	-6 -4 -5 4 11
days 0	-3 0 0 0 4
days a	5 -1 -1 -1 -3
days home	-1 0 -1 -2 3
days'	-2 0 -1 1 2
days' holiday	-1 0 0 0 2
days' leave	-1 0 0 3 -1
days.	-4 -2 -1 -4 10
dazu	8 -3 -1 -1 -3
dazu.	8 -2 -1 -1 -3
dbs	-3 -1 -1 -1 7
dbs check	-4 0 -1 0 5
dbt	-4 11 -1 -2 -5
de	-1 0 0 0 2
de partie	-1 0 0 0 2
deadl~	4 -1 -1 0 -2
decent	2 -2 -2 -2 4
decis~	-3 1 -2 6 -2
deck	-1 -1 5 0 -3
degree	-2 -3 -1 -1 7
degree in	4 -2 0 0 -2
degree or	1 -2 0 0 0
degrees	-7 -2 0 0 10
degrees.	-7 -2 0 0 10
degre~	-7 -2 0 0 10
deliver	-3 -1 9 -2 -4
deliv~	-3 -2 13 -2 -7
dem	-7 -4 3 8 0
dem anhänger	1 -3 0 0 3
demonstrable	3 -2 0 0 -1
demon~	5 -3 0 0 -1
den	4 1 4 -1 -8
den aufgaben	-1 0 3 -1 -1
den empfang	-2 -1 4 -2 0
den führerschein	3 -1 0 0 -2
den rest	-2 0 0 0 3
den überblick	5 -1 -1 -1 -2
dental	-2 -1 -1 4 -1
dental and	-2 -1 -1 4 -1
department	2 -1 -1 -1 1
depar~	1 -1 2 -1 -1
depends	-2 -1 0 0 4
depends on	-2 -1 0 0 4
depen~	-4 -2 -1 -1 8
der	8 -2 -2 -1 -4
der arbeit	4 -1 0 -1 -2
der baustelle	7 0 0 -1 -5
der bereitschaft	3 -2 0 0 -1
der fachrichtung	2 0 -1 0 -1
der klasse	3 -2 0 0 -1
der nähe	-1 -1 0 0 3
der pflege	-3 0 5 -2 1
der stadt	-2 -1 -1 0 4
der verwaltung	-1 3 0 0 -2
des	-4 -4 10 7 -9
description	-2 0 0 0 3
descr~	-2 0 0 0 4
deshalb	3 0 0 0 -2
desha~	3 0 0 0 -2
design	-5 14 3 -4 -7
design of	-2 -1 2 -1 2
designer	-2 -1 -2 -1 5
designer.	-1 0 -1 0 3
desig~	-1 -1 -2 -1 5
desirable	-2 7 -1 -1 -4
desirable but	-1 2 0 0 -1
desirable.	-1 5 -1 -1 -3
desir~	-2 7 -1 -1 -4
detail	5 -2 4 -1 -6
detail.	6 -2 -1 -1 -3
deutsch	15 -6 -3 -2 -4
deutsch so	4 -2 0 0 -1
deutsch und	3 -1 -1 0 -1
deutsch.	5 -1 -1 -1 -2
deutschkenntnisse	0 -4 0 0 5
deutschlandticket	-2 -1 -1 5 0
deutschlandticket.	-2 -1 -1 5 0
deuts~	15 -12 -5 0 1
develop	-1 0 4 0 -2
development	-1 -1 -2 3 1
devel~	-1 -2 2 3 -2
dich	15 -3 -7 -2 -3
dich.	-2 0 0 -1 4
dickes	4 -2 -1 -2 0
die	3 -7 0 -11 15
die eingruppierung	0 0 -1 -2 3
die einstellung	-2 0 0 0 2
die gleichstellung	-1 0 -1 0 3
die laufbahngruppe	3 -1 -1 0 -1
die man	-1 0 0 -1 2
die stadt	-1 0 -1 0 2
die stelle	-4 -1 -1 -1 6
die vergütung	-1 -1 6 -1 -2
dienstwohnung	-2 -1 -3 2 4
diens~	7 -3 -4 1 0
diffe~	-1 0 -1 0 2
digital	5 -2 -1 -1 -2
digit~	0 7 -2 -1 -4
diplom	2 -1 0 0 -1
diploma	-1 -2 -1 -1 5
diplo~	-1 -2 -1 -1 5
dir	5 4 -2 -1 -6
director	-1 0 5 -1 -2
direc~	-1 -1 5 -1 -2
disabilities	-2 0 -1 0 3
disability	-3 -1 -1 0 5
disability or	-1 -1 0 0 3
disability.	-1 0 0 0 2
disab~	-5 -1 -1 -1 8
disclosure	-1 0 -1 0 2
disclosure and	-1 0 -1 0 2
discl~	-1 0 -1 0 2
discount	-2 -2 -2 6 -1
disco~	-3 -3 -3 3 5
discretion	10 -1 -1 -4 -4
discr~	10 -2 -1 -4 -3
distr~	-2 -1 -1 -1 5
diversity	-3 -1 -1 6 -1
diver~	-3 -1 -1 5 0
django	-2 0 0 -1 3
do	1 2 -3 -3 4
do it	2 4 -1 -1 -5
do not	-5 -1 0 -1 8
does	-4 -2 -3 -1 10
does not	-3 -1 -1 0 5
doing	-1 -2 -1 -1 5
dokumentation	-2 -1 3 6 -6
dokum~	-2 -1 3 6 -6
don't	5 -4 4 -3 -2
don't mind	2 -1 0 0 0
don't need	-6 -1 7 0 0
don't panic	6 -1 -1 0 -4
done	-2 6 -1 0 -2
dont	3 -1 -1 -1 0
door	0 -1 -2 -1 3
down	-4 -1 -2 -1 7
dr	4 -1 -1 -1 -1
dr in	6 -1 0 0 -4
drafting	7 -1 0 -1 -4
drafting is	7 -1 0 -1 -4
draft~	7 -1 0 -1 -4
drains	-2 0 -1 0 3
drei	5 -2 -2 -2 1
drei jahre	2 -1 -1 0 -1
dreij~	2 -2 0 0 0
driver	-1 1 -1 -1 3
driving	-1 -1 -1 0 2
driving licence	-1 -1 -1 0 2
drivi~	-1 -1 -1 0 2
du	6 1 8 -11 -3
du arbeitest	-1 -1 1 -1 2
du auch	-2 4 -1 -1 0
du bist	3 -1 -1 0 -1
du die	0 -1 -2 -1 3
du entwickelst	-3 -1 8 -1 -3
du hast	0 6 -4 -1 -2
du sprichst	-2 -1 4 0 -1
durchführung	-1 -1 5 -1 -3
durchführung von	-1 -1 5 -1 -3
durch~	3 -1 5 -2 -5
during	-1 -1 0 0 3
during the	-1 -1 0 0 3
dutch	2 -3 -1 -1 3
dutch.	3 -4 -1 -1 4
duties	-5 -1 4 -1 3
duties as	-4 -1 5 -1 1
e	-9 4 -3 -2 10
e 0	-2 0 0 -1 3
e v	-1 -1 -1 -1 4
each	-5 -1 5 -1 2
eat	-1 0 4 0 -2
ebenso	-1 2 0 0 -1
ebenso erwünscht	-1 2 0 0 -1
efz	3 -1 -1 -1 -1
eg	-3 -1 -3 -2 9
egal	-5 1 -1 -2 7
egal.	-2 -1 -1 -1 4
eigen~	12 -2 -4 -4 -2
eignung	0 -1 2 -1 0
eignung bevorzugt	-1 -1 2 -1 1
eignu~	0 -1 2 -1 0
ein	6 -3 -9 3 4
ein 0	-2 0 -1 6 -3
ein dickes	4 -2 -1 -2 0
ein hund	-2 0 0 -2 4
ein kollegiales	-2 0 -1 4 -2
ein labor	-2 0 -1 -1 5
ein paar	4 -2 0 0 -1
ein plus	-1 6 0 0 -4
ein studium	-3 -3 0 0 6
ein team	-6 -2 4 5 -1
ein vorteil	-3 4 0 0 -1
ein überschaubares	-2 0 -1 4 -1
ein.	-2 -2 -1 -1 5
einarbeitung	-1 -1 -1 8 -5
einar~	-1 -1 -1 8 -5
eine	7 -1 -5 -7 6
eine ausbildung	-4 2 0 0 2
eine kaufmännische	3 -1 0 0 -1
eine neue	-2 0 0 0 2
eine stelle	-1 0 0 0 2
eine weiterbildung	2 2 0 -1 -3
einem	-1 0 -1 7 -5
einen	-1 -2 -2 -4 8
einen.	-1 0 0 0 2
einer	-6 11 -2 -1 -2
eines	-2 -1 -1 -1 5
einfach	-2 3 -2 -2 4
einfa~	-4 2 -3 -3 7
eingruppierung	0 0 -1 -2 3
eingr~	0 0 -1 -2 3
einmal	2 0 0 0 -1
einmal im	2 0 0 0 -1
einstellung	-1 0 -1 0 2
einstellungsvoraussetzung	1 -1 -1 -1 3
einst~	3 -2 -2 -2 3
eintr~	6 -2 -2 -2 0
electrician	1 -2 -2 -1 4
electronic	-3 6 -1 0 -2
elect~	-4 4 -3 -2 4
elektro	1 5 -1 -1 -3
elektrotechnik	2 -1 0 0 -1
elekt~	2 4 1 -2 -5
eligible	4 -2 -1 -1 0
eligible for	4 -2 -1 -1 0
eligi~	2 2 -1 -1 -1
elternzeit	-4 -2 0 0 6
elter~	-4 -2 0 0 6
empfang	-2 -1 4 -2 0
empfa~	-2 -1 4 -2 0
employer	-1 0 -1 -1 3
employer.	-1 0 -1 -1 3
employment	1 -2 0 0 1
emplo~	-2 -3 -5 9 0
encou~	-2 7 -1 0 -3
end	-2 0 6 -1 -3
energy	4 -1 -1 -1 -1
energ~	-4 5 -1 -1 2
eng	1 -1 3 -1 -2
engine	-1 0 -2 0 4
engineer	-4 -3 -4 -3 13
engineer all	-1 0 0 0 2
engineer.	-1 0 -1 -1 3
engineering	9 -2 -1 -1 -6
engineering or	3 -2 0 0 -1
engineering.	6 0 0 0 -5
engineers	0 -2 2 -1 2
engineers and	-1 0 -1 0 2
engineers.	-4 -2 4 -1 3
engin~	5 -7 -2 -5 10
englisch	7 -2 -2 -2 -2
englisch fließend	3 -2 0 0 -1
englisch.	4 -1 0 0 -2
englischkenntnisse	3 -2 0 0 -1
englischkenntnisse.	2 -1 0 0 -1
english	8 -2 -3 -3 0
english at	3 -2 0 -1 1
english.	0 5 -2 -1 -2
engli~	16 -5 -6 -8 3
enhanced	-1 -1 -1 -1 4
enhanced dbs	0 -1 -1 -1 3
enhan~	-1 -1 -1 -1 4
enjoy	8 1 -2 -1 -6
enough	2 5 -1 -1 -5
enough to	5 -1 -1 0 -2
enquiries	-3 -1 3 -1 2
enquiries to	-1 0 -1 -1 4
enqui~	-3 -1 3 -1 2
entgeltgruppe	-1 0 5 -2 -1
entgeltgruppe 0	-1 0 5 -2 -1
entge~	-1 0 5 -2 -1
entladen	-3 -1 4 -1 0
entla~	-3 -1 4 -1 0
entry	-2 0 -1 0 4
entsc~	0 -2 -4 9 -3
entwickelst	-3 -1 8 -1 -3
entwicklung	-4 -1 4 -1 2
entwi~	-6 -2 10 -3 0
environment	1 -2 0 4 -4
environment.	1 -2 0 4 -4
envir~	1 -2 0 4 -4
equal	0 0 0 -1 2
equity	3 -2 -1 -2 2
equivalent	6 -3 0 -1 -2
equivalent.	2 -1 0 0 -1
equiv~	6 -3 0 -1 -2
erfahrung	-4 7 -6 2 2
erfahrung im	6 -4 -1 -1 -1
erfahrung in	0 2 0 0 -1
erfahrung mit	4 3 -2 -1 -4
erfahrung und	-2 -2 0 -1 5
erfahrung.	-4 4 -1 6 -5
erfahrungen	-3 6 -1 -2 0
erfahrungen in	2 -1 0 0 -1
erfahrungen.	-3 4 0 -2 2
erfah~	-8 12 -7 4 -2
erfolgt	-2 0 6 -1 -3
erfolgt nach	-2 0 6 -1 -3
erfol~	-2 0 5 -2 0
erforderlich	-2 -3 0 0 5
erfor~	-2 -3 0 0 5
erfül~	-1 -1 -1 -1 3
erklären	4 -1 -1 -1 -2
erklä~	4 -1 -1 -1 -2
erlei~	-6 9 -1 -1 -1
ernst	7 -1 0 0 -5
erste	3 -1 0 0 -2
erste erfahrungen	2 0 0 0 -1
erstellung	0 0 3 0 -2
erstellung von	0 0 3 0 -2
erste~	-1 0 5 -1 -3
erwarten	5 -1 0 -1 -3
erwartet	2 -2 0 -1 1
erwartet werden	2 -1 0 0 -1
erwar~	7 -2 -1 -2 -2
erweitertes	4 0 0 -1 -2
erweitertes führungszeugnis	4 0 0 -1 -2
erwei~	4 0 0 -1 -2
erwor~	-3 -2 0 7 -1
erwünscht ist	-1 2 0 0 -1
erwünscht.	0 -1 0 0 2
erzieher	2 -1 0 -1 0
erzie~	2 -1 0 -1 0
es	-3 9 -6 1 -1
es gibt	-1 0 -1 -1 2
es nicht	-2 -2 -1 -1 6
essen	2 0 -1 -2 1
essential	2 0 0 0 -2
essential.	2 -1 0 0 -1
essen~	2 0 0 0 -2
etwas	-3 9 -1 5 -10
etwas sagt	-2 10 0 -1 -6
euro	-1 0 -1 -3 5
euroc~	10 -1 -2 -1 -6
even	-3 3 0 0 1
even better	-1 3 0 0 -1
evening	3 -1 0 0 -2
evenings	-1 0 -1 0 2
eveni~	2 -1 -1 -1 1
events	-3 -1 6 4 -7
ever	-1 0 0 0 2
every	0 -4 -6 3 7
every day	-3 -1 -1 8 -3
every other	4 0 0 0 -3
every week	4 0 -2 0 -1
everything	-1 -1 -1 -1 4
every~	-1 -2 -2 -1 6
evidence	0 2 -2 -3 3
evide~	0 2 -2 -3 3
example	-2 -1 -1 -1 5
example.	-2 -1 -1 -1 5
examp~	-2 -1 -1 -1 5
excel	9 -3 -2 -1 -3
excel und	3 0 -1 0 -1
excel.	6 -2 -1 -1 -2
excellent	4 4 -3 -1 -4
excellent communication	6 -2 -2 -1 -1
excel~	4 4 -3 -1 -4
executive	-1 -1 -1 -1 3
execu~	-1 -1 -1 -1 3
expect	7 -1 -1 0 -5
expected	4 -1 0 -1 -2
expected.	3 -1 0 -1 -2
expec~	8 -2 -1 -1 -4
experience	0 7 -1 -6 -1
experience and	-3 -1 -1 0 5
experience in	0 7 -1 -1 -6
experience is	1 1 0 0 -2
experience needed	1 -4 0 0 3
experience of	-6 8 -2 -1 2
experience with	8 -3 -1 -1 -3
experience would	-2 3 0 0 -1
experience.	-5 0 5 -1 2
experts	-3 -1 -1 0 6
experts.	-3 -1 -1 0 4
exper~	-4 5 -3 -7 9
explain	0 -1 6 -1 -4
expla~	0 -1 6 -1 -4
exposure	-4 8 -1 0 -3
exposure to	-4 8 -1 0 -3
expos~	-4 8 -1 0 -3
extra	-6 11 -1 -1 -2
fachausweis	5 -1 -2 -3 0
fachausweis.	6 -2 -2 -3 0
facha~	6 -1 -2 -3 -1
fachinformatiker	2 -1 0 0 -1
fachi~	2 -1 0 0 -1
fachk~	0 0 -1 -1 2
fachrichtung	3 -1 -1 -1 0
fachr~	3 -1 -1 -1 0
fachw~	1 2 0 0 -3
fact:certificate	23 35 -17 -3 -39
fact:condition	50 -14 -10 -11 -14
fact:degree	27 0 -13 -14 0
fact:language	13 32 -15 -11 -18
fact:skill	23 12 -2 -14 -20
fact:years	53 -12 -9 -9 -23
fahrpraxis	4 -1 -1 -1 -2
fahrp~	4 -1 -1 -1 -2
fahrt~	-1 -1 -1 9 -6
fahrz~	-1 -1 -2 -2 6
fair	-2 -1 -2 -2 7
familiarity	0 4 -1 -1 -3
familiarity with	0 4 -1 -1 -3
familienhand	-1 0 -1 0 2
family	-1 0 -1 5 -2
famil~	-3 2 -3 -3 7
fast	9 -2 -4 -3 0
favourably	-2 7 -1 -1 -4
favourably.	-2 7 -1 -1 -4
favou~	-2 7 -1 -1 -4
feel	4 -1 0 0 -2
feier~	3 0 0 0 -2
fennimore	-1 0 -1 -1 3
fenni~	-1 0 -1 -1 3
ferien	-2 0 -2 7 -3
ferien.	-1 0 -1 0 2
ferry	-1 0 0 4 -2
few	-2 -1 7 -1 -3
fh	1 -2 -2 -1 4
field	7 -1 -1 -1 -4
field.	2 -1 0 -1 -1
fieldwork	-3 5 0 0 -2
field~	-3 5 0 0 -2
figma	4 -1 0 0 -3
files	-1 0 0 0 2
finance	2 -1 4 -1 -4
finance.	2 0 0 0 -1
finan~	-1 -3 -3 -5 12
find	-4 -1 -1 0 6
finish	2 -1 4 -1 -4
finish.	-1 -1 5 -1 -2
finished	3 0 -1 -1 -2
finis~	3 0 -1 -1 -2
firm	-4 -2 -3 -1 10
firmenwagen	-2 -1 -1 6 -2
firmenwagen auch	-2 -1 -1 6 -2
firme~	-1 -2 -3 7 -1
first	5 8 -6 5 -11
first 0	-1 0 -1 6 -4
first two	3 -1 -1 4 -5
fit	4 -1 -1 0 -2
fit enough	3 0 -1 0 -2
five	6 -1 -1 -1 -3
fixed	-1 0 0 0 2
fixed term	-1 0 0 0 2
flexibilität	2 -1 0 0 -1
flexible	-1 -1 -2 7 -3
flexible arbeitszeiten	-2 0 -1 4 0
flexible working	-4 0 -1 6 -1
flexitime	-1 0 -1 -1 3
flexitime scheme	-1 0 -1 -1 3
flexi~	0 -2 -3 5 0
fließend	4 -1 -1 -1 -2
fließend.	3 -2 0 0 -1
fließ~	4 -1 -1 -1 -2
fluent	4 -3 0 0 -1
follow	1 -2 4 -1 -2
food	2 1 -1 0 -2
for	3 -8 -4 1 8
for a	0 -2 -1 -1 5
for an	-2 0 0 -1 4
for at	4 -1 0 0 -3
for membership	2 2 -1 -1 -2
for our	-1 0 4 0 -2
for site	4 -1 -1 0 -2
for the	-8 -3 6 9 -4
for your	-1 0 0 5 -4
forecasts	-2 -1 8 -1 -4
forec~	-3 -1 7 -1 -3
forklift	3 -4 -1 4 -2
forklift licence	4 -3 0 0 0
forkl~	3 -4 -1 4 -2
form	-1 0 -1 0 2
fort	-1 -1 -1 5 -1
fort und	-1 -1 -1 5 -1
fortb~	-2 -2 -3 5 2
forty	0 -2 -2 -1 4
foundation	10 -1 -1 -3 -5
founded	-1 0 0 0 2
found~	8 -2 -5 -4 4
four	-1 -2 -2 -1 6
four days	-3 -1 -1 0 5
fragen	-1 -4 -1 6 0
fragen beantwortet	0 -3 -1 -1 5
franz~	2 -1 -1 -1 1
französisch	2 -1 -1 -1 1
frau	1 -2 -1 -2 5
frauen	-1 -2 -2 -1 5
free	-4 -2 -3 11 -2
free parking	0 0 0 3 -2
frei	-8 -1 -2 -1 12
frei.	-6 -1 -1 -1 10
freitags	-2 -1 -1 -2 5
freitags.	-2 -1 -1 -2 5
freit~	-3 -1 -1 -2 6
fremd~	-2 7 -1 -1 -4
french	-1 7 -1 -2 -3
french.	1 5 -1 -2 -3
fresh~	-5 6 -1 -1 0
freude	12 -2 -2 -2 -6
freude am	2 -1 -1 0 0
freuen	-4 1 -1 3 2
freuen sie	-2 -1 -1 4 0
freuen uns	-2 -2 0 -1 5
freuen wir	0 4 0 0 -3
freun~	6 -2 0 -1 -3
fri	-7 -1 5 -2 4
friendly	3 -1 -2 5 -5
frien~	2 -1 -3 5 -2
frm	-2 0 -2 -1 5
from	-2 1 -3 -4 7
from start	2 -1 4 -1 -4
früh	0 -2 14 -3 -9
frühs~	5 0 0 0 -4
fte	-1 0 0 0 2
full	-5 0 -3 4 3
full time	-2 -1 -1 -1 4
full training	-2 -3 -1 6 1
full uk	-3 6 0 0 -2
fund	-1 0 0 5 -4
fundierte	3 -1 0 0 -1
fundierte kenntnisse	3 -1 0 0 -1
fundi~	3 -1 0 0 -1
fährt	4 -1 0 0 -2
fördert	-1 0 -1 0 3
fördert die	-1 0 -1 0 3
fördertechnik	-1 0 -1 -1 3
förde~	-3 -1 -2 -1 7
führerschein	-2 4 -1 -2 1
führerschein b	-1 -3 0 -1 5
führerschein der	3 -2 0 0 -1
führerschein klasse	-9 8 0 -1 2
führe~	-3 4 -1 -2 2
führungszeugnis	6 0 -1 -1 -4
führungszeugnis.	2 0 0 0 -1
führu~	7 -4 1 -3 -2
fünf	5 -1 1 -2 -3
für	4 -10 4 -3 5
für 0	-1 0 -1 0 3
für das	2 -1 3 -1 -3
für den	0 -2 1 4 -3
für dich	10 -1 -2 -1 -6
für die	2 -1 5 -2 -4
für ihre	-2 -1 -2 8 -3
für unser	1 -1 -1 -1 2
für unsere	0 3 0 -1 -2
g	-3 6 -1 -1 -1
g 0	-3 6 -1 -1 -1
garden	-1 0 -1 0 2
garden.	-1 0 0 0 2
gas	3 -1 0 -1 -1
gas safe	4 -1 0 0 -3
gcih	-4 8 -1 -1 -2
gearbeitet	-1 5 -1 0 -2
gearbeitet.	-2 5 -1 0 -2
gearb~	-1 5 -1 0 -2
geben	-1 0 0 -2 4
gebracht	4 0 0 0 -3
gebracht hat	4 0 0 0 -3
gebra~	4 0 0 0 -3
geduld	7 -1 4 -2 -8
geduld.	1 -1 4 -1 -3
gefragten	-1 0 0 -1 2
gefragten partner	-1 0 0 -1 2
gefra~	-1 0 0 -1 2
gegen	2 0 0 0 -1
gehalt	-4 -1 -4 9 0
gehal~	-2 -1 -1 6 -1
gehen	9 0 -2 -1 -5
geht	11 -2 -2 -3 -4
geht es	7 -1 -1 -1 -4
gehören	3 -1 2 -2 -2
gehören messungen	-1 0 3 -1 -1
gehört	-1 -1 -1 6 -4
gehör~	3 -1 2 -2 -2
geld	-2 -1 -1 6 -2
gelernt	2 0 -1 0 -1
geler~	2 0 -1 0 -1
gemeinsam	1 -1 -1 -2 1
gemei~	1 -1 -1 -2 2
genau	2 0 -2 -1 2
genauso	4 -1 0 0 -2
genau~	5 -1 -1 -1 -3
genders	-2 -1 -1 0 3
genders.	-1 -1 -1 0 2
gende~	-2 -1 -1 0 3
generation	0 0 0 -1 2
generation.	0 0 0 -1 2
gener~	-2 -1 -1 1 4
gepflegtes	4 -1 0 -1 -2
gepfl~	4 -1 0 -1 -2
german	3 -7 -2 3 3
german is	3 -2 0 0 -1
gern	12 2 -5 -4 -5
gern gesehen	-1 4 -1 0 -2
gern in	2 2 0 0 -3
gerne	-5 -2 -1 -2 10
gerne auch	-3 -5 0 -1 10
gerne.	0 -3 -1 -1 5
geschick	8 -2 -2 -2 -3
geschick.	8 -2 -2 -2 -2
geschlecht	0 0 -1 3 -2
geschlecht herkunft	0 0 -1 3 -2
gesch~	4 -3 10 -1 -11
gesehen	-1 4 -1 0 -2
gesehen.	-1 4 -1 0 -2
geseh~	-1 4 -1 0 -2
gesellenbrief	3 0 0 0 -2
gesel~	1 -1 -1 -1 2
gespr~	-3 -1 5 -2 0
gespräch	-1 0 -1 -1 3
gesta~	2 -1 -2 -1 2
gestellt	-2 -1 -1 -1 5
gestellt werden	-1 0 -1 -1 3
geste~	-2 -1 -1 -1 5
gesundheits	2 0 0 0 -1
gesundheits und	2 0 0 0 -1
gesun~	8 -4 -3 5 -5
get	-3 5 -1 -1 1
geträ~	-3 -1 -2 8 -2
gets	0 5 0 0 -4
ghent	3 0 0 0 -2
gibt	-3 -1 -1 7 -2
gibt es	-2 -1 -1 7 -4
gis	-6 7 0 0 0
git	4 -1 -1 0 -2
git ci	4 -1 -1 0 -2
given	0 -1 -1 -1 3
given.	0 -1 -1 -1 3
giving	-4 9 -2 -1 -3
gleicher	-1 -1 2 -1 1
gleicher eignung	-1 -1 2 -1 1
gleichstellung	-1 0 -1 0 3
gleichwertig	2 -1 0 0 -1
gleic~	2 -3 1 -2 2
gleitzeit	-1 0 -1 -1 3
gleitzeit ohne	-1 0 -1 -1 3
gleit~	-3 -1 -1 -3 8
gmbh	-6 -3 -4 -3 16
gmbh co	-1 -1 -1 -1 4
go	-5 -5 5 8 -4
go.	-3 -1 7 0 -3
goes	2 -2 -1 0 1
good	11 -2 -4 -4 -1
good working	2 -2 0 0 0
good written	5 0 -1 -1 -3
grade	-1 0 0 0 2
gradu~	-1 6 -1 0 -4
great	-6 -4 -1 7 4
great if	-3 -3 0 0 6
group	-2 2 -2 0 2
group runs	-1 2 -1 0 0
grown	-1 0 0 0 2
grundkenntnisse	4 -3 0 0 0
grund~	2 6 -1 -3 -4
gründ~	-1 -1 -1 4 -2
gut	3 -1 -1 0 -1
gute	8 -6 0 0 -2
gute englischkenntnisse	3 -2 0 0 -1
gute kenntnisse	4 -3 0 0 -1
gutes	6 -2 -1 -1 -3
gutes deutsch	5 -1 -1 -1 -2
gäste	-1 -1 5 -1 -2
h	-1 0 0 -5 7
haben	10 -4 -3 -3 0
haben ein	-1 0 0 -1 2
haben sie	2 -1 -1 0 0
haben.	4 -2 -1 0 -1
half	-5 -1 -3 5 4
hallo	-2 -1 -2 -2 8
hand	10 -1 -4 -1 -5
handling	-2 1 -1 0 1
handl~	-2 1 -1 0 2
hands	13 -2 -3 -2 -7
hands on	4 -1 -2 0 -1
handwerkliches	3 -1 -1 -1 -1
handwerkliches geschick	3 -1 -1 -1 -1
handw~	10 -2 -2 -2 -5
handy	-1 2 0 0 -1
happy	5 -3 -1 -1 0
happy to	4 -2 -1 0 -1
harbourlight	-3 -1 -1 0 5
harbo~	-3 -1 -1 0 5
has	11 -2 -2 -1 -5
has to	3 0 0 0 -2
hast	1 10 -4 -1 -5
hast die	4 -1 0 0 -3
hast du	-3 4 0 0 -1
hat	1 -1 -1 -1 2
hat 0	-1 0 0 0 2
hat.	4 0 0 0 -3
haus	-7 -2 -3 8 4
haus.	-6 -2 -2 10 -1
hauses	-1 0 -2 5 -1
hausm~	-2 0 -1 -1 4
haust~	-2 -1 -2 -5 10
have	2 4 -5 3 -4
have a	5 -1 0 0 -3
have run	3 -1 -1 0 -1
have your	-1 0 0 -1 2
hcpc	-4 2 -1 4 -1
hcpc registration	-4 2 -1 4 -1
head	5 -2 -1 -3 1
head for	6 -1 -1 -2 -3
headphones	-2 -1 -2 6 -1
headp~	-2 -1 -2 6 -1
health	-4 0 -2 9 -2
health insurance	-1 -1 -1 10 -7
healthcare	-1 0 0 -1 2
healt~	-1 0 0 -1 2
heat	-2 2 0 0 1
heating	-2 0 0 0 4
heati~	-2 0 0 0 4
heavy	4 0 -1 0 -3
heights	7 0 -1 -1 -5
heights.	2 0 0 0 -1
heigh~	7 0 -1 -1 -5
help	-5 3 2 -1 1
help.	2 0 0 0 -1
helpful	-1 2 0 0 -1
helpful.	-1 2 0 0 -1
helpf~	-1 2 0 0 -1
helps	-3 -2 -2 -2 9
hepatitis	4 -1 -1 -1 -2
hepatitis b	4 -1 -1 -1 -2
hepat~	4 -1 -1 -1 -2
here	0 -1 -1 0 2
herkunft	0 0 -1 3 -2
herku~	0 0 -1 3 -2
heron	-1 0 -1 0 2
hgv	2 -1 -1 -1 0
hgv class	2 -1 -1 -1 0
hier	5 -2 0 -1 -2
hiera~	-2 0 -1 9 -6
high	10 -1 -2 -2 -5
highly	-1 4 -1 0 -2
highly desirable	-1 2 0 0 -1
hilfe	-1 -1 -1 -2 5
hilfreich	-3 6 0 -1 -2
hilfreich.	-3 6 0 -1 -2
hilfr~	-3 6 0 -1 -2
hilft	-1 1 -1 -1 2
hiring	-2 -2 -2 -2 9
hit	13 -2 -2 -2 -7
hochs~	5 -1 -1 -1 -2
hohen~	-1 0 0 0 2
hold	5 -2 -1 0 -1
hold a	2 -1 0 0 -1
holder	-1 0 4 0 -2
holder will	-1 0 4 0 -2
holds	1 -1 -1 0 2
holiday	-1 0 -1 -1 2
holiday plus	-1 0 0 3 -2
holidays	0 0 0 6 -5
holidays.	0 0 0 6 -5
holid~	-1 0 -1 2 0
home	1 -2 -4 8 -3
home office	-1 -1 -1 10 -7
home.	5 0 -1 -1 -2
homeoffice	-2 -1 -1 3 1
homeo~	-2 -1 -1 3 1
honestly	-1 -1 -1 -1 3
hones~	-1 -1 -1 -1 3
hospital	-1 -1 -1 -1 4
hospital.	-1 -1 -1 -1 4
hospi~	-4 -1 -1 -2 8
hour	-3 0 -1 7 -3
hours	0 -2 -4 0 5
hours of	4 0 0 0 -4
hours.	1 -1 -2 3 0
house	0 -1 -1 3 0
how	-2 -2 -1 -1 5
how to	0 -1 -1 0 2
how.	3 -1 0 0 -2
humor	4 -1 0 -1 -2
humour	7 -1 -1 -1 -4
humour.	7 -1 -1 -1 -4
hund	4 -1 -1 -3 2
hybrid	-6 -2 -2 3 8
hygiene	5 -1 -1 -1 -1
hygiene.	4 -1 -1 -1 -2
hygie~	5 -1 -1 -1 -1
höhe	-1 -1 -1 6 -3
i	-1 -2 -3 -2 7
i run	-3 0 -1 0 4
i'm	-2 -1 -1 -1 3
i'm looking	-1 0 0 0 2
idealerweise	-2 3 0 0 -1
ideal~	-2 6 -1 -1 -3
ideen	3 -1 -2 7 -8
if	-8 14 -4 2 -4
if you	-1 1 -2 3 -1
if you've	-7 14 -1 0 -6
ihnen	6 2 -4 1 -5
ihre	-4 -2 1 5 0
ihre bewerbung	-1 -1 5 -1 -3
ihren	-2 0 -1 -1 4
ihrer	-2 -1 -1 -1 5
ii	-1 -2 0 -2 5
ii.	0 -1 -2 -1 5
im	9 4 1 0 -14
im büro	3 1 -3 8 -9
im haus	-4 -1 -2 4 3
im jahr	2 -1 -1 -1 1
im maschinenbau	3 -1 0 0 -1
im team	9 -3 -2 -2 -2
im umkreis	-3 0 -2 0 5
immenrode	-2 -1 -1 -1 5
immen~	-2 -1 -1 -1 5
impfungen	2 0 0 0 -1
impfungen gegen	2 0 0 0 -1
impfu~	2 0 0 0 -1
important	3 -1 0 0 -2
important to	3 -1 0 0 -2
impor~	3 -1 0 0 -2
improve	-4 -3 7 0 -1
improve the	-4 -3 7 0 -1
impro~	-4 -3 7 0 -1
imre	-1 0 0 0 2
in	19 -5 -9 -18 13
in 0	-8 -1 5 -1 5
in a	4 1 -1 -1 -2
in and	-2 0 0 0 3
in b	2 0 0 0 -2
in der	5 9 -3 -2 -9
in einer	-4 8 -2 0 -2
in english	-1 -1 0 0 3
in familienhand	-1 0 -1 0 2
in finance	2 0 0 0 -1
in java	3 -2 0 0 -1
in leading	-1 0 -1 0 2
in may	-1 -2 0 0 4
in our	-2 0 -1 0 3
in powershell	-3 5 0 0 -1
in production	4 0 -1 0 -3
in python	2 -1 0 0 -1
in the	-1 2 1 -1 -1
in this	-3 0 0 0 4
in unserem	-3 -1 -1 7 -2
in winter	2 0 -1 0 -1
in wort	2 -1 0 0 -1
in your	2 0 0 0 -1
in.	0 5 0 -1 -4
inbetriebnahme	-3 -1 4 -1 1
inbet~	-3 -1 4 -1 1
inc	1 0 0 -2 0
incident	-1 -1 7 -1 -5
incident response	0 0 2 0 -2
incid~	-1 -1 7 -1 -5
include	-3 -1 1 -1 5
including	2 1 -2 -4 3
inclu~	-2 -1 -2 0 6
industry	-2 4 0 0 -2
indus~	-2 9 -1 -1 -6
informal	-1 0 -1 -1 4
informal enquiries	-1 0 -1 -1 4
information	0 -1 -1 0 3
infor~	-2 -2 -3 -2 10
ingen~	3 -1 -1 -1 -1
innere	-2 0 -1 -1 5
innere medizin	-2 0 -1 -1 5
ins	6 -2 -3 -2 2
insbesondere	0 5 -1 -1 -3
insbe~	0 5 -1 -1 -3
inspections	-3 -1 4 -1 0
inspe~	0 -1 4 -1 -2
installateure	-1 -1 6 -1 -3
instandhaltung	-1 0 2 -1 -1
insta~	-5 -2 17 -4 -7
institute	1 3 -1 -1 -2
insti~	0 3 -1 -1 -2
insurance	-4 2 -2 5 -1
insurance.	-2 -2 -2 6 0
insur~	-4 2 -3 5 0
interesse	5 -2 0 0 -3
interesse an	5 -2 0 0 -3
interview	-1 0 -1 0 2
interviews	-1 0 0 0 2
inter~	8 -4 -4 -3 3
into	4 -2 -2 -1 1
inven~	-1 -2 12 -3 -6
inves~	-1 0 -1 0 3
involves	3 0 3 0 -5
invol~	3 0 3 0 -5
is	8 7 -18 -8 12
is a	-1 1 -2 -2 4
is committed	1 -1 -2 5 -3
is desirable	-1 3 0 0 -1
is expected	3 -1 0 -1 -2
is fieldwork	-3 5 0 0 -2
is important	3 -1 0 0 -2
is looking	-2 0 0 0 3
is necessary	2 -3 0 0 1
is not	-3 -2 -1 -1 7
is preferred	-1 4 0 0 -2
is the	-2 -1 -1 0 4
is welcome	-2 5 0 0 -2
is.	5 6 -1 -2 -8
isn't	3 -1 -1 -1 0
ist	0 8 -9 -9 10
ist die	2 -1 0 0 -1
ist ein	-5 4 -1 -1 3
ist es	-1 6 -1 -1 -3
ist kein	1 -2 -1 -1 2
ist lehrerfahrung	-1 2 0 0 -1
ist uns	5 -3 -1 -1 -1
it	6 -2 -4 -4 4
it if	-3 2 0 -1 2
it is	-3 0 0 0 4
it well	-1 -2 0 0 3
it would	-1 -1 0 0 2
it.	7 -7 -1 -1 2
itali~	-2 3 0 0 0
its	-2 1 -2 -1 3
its reviews	-1 2 -1 0 0
ja	-4 -1 5 -2 2
jahr	1 -2 -3 3 1
jahr eine	-1 0 0 0 2
jahr.	-1 -1 -2 5 -2
jahre	9 -2 -2 -3 -2
jahre in	3 0 -1 0 -2
jahre.	-2 0 0 0 3
jahre~	-3 -2 -3 10 -2
january	-2 0 0 -1 3
january.	-2 0 0 -1 3
janua~	-2 0 0 -1 3
java	3 -2 0 0 -1
jeder	-4 4 -1 -1 2
jemand	1 -3 0 -1 4
job	1 -3 -2 -1 4
job description	-2 0 0 0 3
job.	2 -1 0 0 0
jobrad	-1 0 -1 7 -5
jobticket	-2 0 0 -2 5
jobti~	-2 0 0 -2 5
join	-5 -2 -3 -1 11
join a	-2 -1 0 0 4
join the	-1 0 -1 -1 3
journals	-1 0 -1 0 2
journals.	-1 0 -1 0 2
journ~	3 -1 -1 0 0
jugen~	0 -1 -1 -1 2
june	-1 0 0 0 2
jährl~	-1 0 -1 -1 3
k	-1 2 -3 1 1
k 0	-1 0 0 -4 5
k match	-2 0 -1 8 -6
k.	0 0 -1 -1 2
kafka	-2 7 -1 -1 -3
kann	-7 5 -2 4 -1
kann gestellt	-1 0 -1 -1 3
kann.	-2 8 -1 -1 -3
kannst	3 6 -3 -1 -4
kaufm~	4 -2 0 -1 -2
kaufmännische	4 -2 0 -1 -2
kaufmännische ausbildung	4 -2 0 -1 -2
keep	-1 -1 7 -1 -4
keep the	-2 -1 8 -1 -3
kein	4 1 -2 -4 1
kein muss	-5 0 0 0 5
kein problem	5 -1 -1 -1 -2
keine	-1 -3 -3 -2 8
keine bedingung	-2 -2 0 0 4
kennen	1 1 -2 -1 1
kennt	2 1 -1 -1 -1
kenntnisse	7 3 -2 -2 -6
kenntnisse der	-3 6 0 -1 -2
kenntnisse im	6 -4 0 0 -1
kenntnisse in	6 -4 0 0 -1
kenntnisse.	0 2 0 -1 -1
kennt~	7 3 -2 -2 -6
kept	2 -1 0 0 -1
kernzeit	-1 0 -1 -1 3
kernz~	-1 0 -1 -1 3
kg	0 -1 -1 -1 4
kind	3 -1 -1 0 0
kinde~	-3 2 -3 7 -4
kindness.	-1 0 0 0 2
kit	-1 5 -1 -1 -1
kita	-2 -1 -1 -1 5
kitchen	2 -1 -1 0 -1
kitch~	2 -1 -1 0 0
klasse	-6 6 -1 -1 1
klasse b	-8 8 0 -1 2
klass~	3 -1 -1 0 -1
kleine	-3 -2 -3 -2 9
klinikum	-1 0 0 0 2
klini~	-2 0 -1 0 3
km	-2 0 -2 0 5
km.	-3 0 -2 0 5
know	-3 6 5 -2 -6
know your	5 -2 0 0 -3
knowledge	1 7 -3 -2 -2
knowledge of	0 8 -2 -2 -4
knowl~	1 7 -3 -2 -2
knows	7 -1 -2 -2 -2
koch	0 -1 -1 -1 2
kollegen	-1 -1 -1 4 -2
kollegiales	-2 0 -1 4 -2
kollegiales team	-2 0 -1 4 -2
kollegin	-2 -1 -2 -1 6
kolle~	-4 -2 -3 7 2
kommen	4 -1 -1 -1 -2
kommen sie	3 -1 -1 -1 -1
kommunikationsstärke	4 -2 -1 -1 -2
kommu~	4 -2 -1 -1 -2
kompetenz	-1 -2 -1 -1 4
kompe~	-1 -2 -1 -1 4
konst~	-2 -1 -3 -1 7
konto	-1 0 0 -3 4
kosten	-4 -1 -4 14 -5
kosten für	-2 -1 -1 3 0
kosten.	-1 -1 -1 6 -3
koste~	-2 -1 -4 6 1
kotlin	-2 0 0 0 3
kreis	-2 -1 -1 -1 5
krite~	-3 3 -1 -1 1
kubernetes	-1 -2 9 -1 -5
kubernetes.	-1 -1 4 0 -2
kuber~	-1 -2 9 -1 -5
kunden	-7 -3 18 -4 -3
kunden.	-2 -1 7 -2 -1
kundenkontakt	6 -2 -1 -1 -3
kunde~	6 -2 -1 -1 -3
köchin	-1 0 -1 -1 4
können	11 0 -2 -1 -7
können.	9 0 -2 -1 -7
körpe~	6 -1 -1 -1 -3
kümmern	-4 -1 2 -1 3
kümmern sich	-4 -1 2 -1 3
kümme~	-4 -1 2 -1 3
l	-1 0 0 -1 2
l 0	-1 0 0 -1 2
labor	-5 -1 4 -2 4
laboratory	-3 -1 -2 0 6
labor~	-4 -2 10 -3 -1
lacey	-1 0 -1 0 2
laden	-2 0 2 0 0
land	2 -1 -1 -1 1
landl~	-4 -2 8 -1 -1
langer	-3 -1 0 -1 5
language	-1 5 -2 2 -5
langu~	-1 5 -2 2 -4
laptop	-5 -1 -2 3 4
larkspur	-1 -1 -1 -1 3
larks~	-1 -1 -1 -1 3
last	-3 -1 -2 -1 5
last year	-1 0 0 0 2
late	2 0 0 -2 -1
laufbahngruppe	3 -1 -1 0 -1
laufbahngruppe 0	3 -1 -1 0 -1
laufb~	5 -1 -1 -1 -3
law	-3 1 2 -1 0
law degree	-4 2 0 0 3
law.	2 -1 3 -1 -3
lead	1 -1 3 -2 0
lead a	4 0 -2 -1 -1
leader	7 -1 -1 -2 -3
leaders	-2 0 4 -1 -2
leade~	-2 0 4 -1 -2
leading	-2 -1 -2 -1 5
leading journals	-1 0 -1 0 2
leadi~	-2 -1 -2 -1 5
learn	0 -1 -2 -1 4
learn more	-4 -1 -1 -1 7
learn.	4 -1 -1 0 -2
learning	-4 2 -3 3 2
learn~	-4 2 -3 3 2
least	12 0 -1 -1 -10
least 0	2 0 0 0 -2
least one	6 0 -1 -1 -5
leave	-4 -2 -2 19 -11
leave.	-2 -1 -2 12 -7
leaves	-1 -2 0 0 3
ledger	-3 -1 3 -1 2
legislation	3 -2 0 -1 0
legislation.	3 -2 0 -1 0
legis~	3 -2 0 -1 0
lehrabschluss	4 -1 -1 0 -1
lehra~	4 -1 -1 0 -1
lehre	2 -1 6 -1 -7
lehrerfahrung	-1 2 0 0 -1
lehrerfahrung.	-1 2 0 0 -1
lehre~	-1 2 0 0 -1
leider	8 -1 -1 -1 -4
leist~	-1 -1 -2 7 -4
length:bare	-12 2 -3 15 -1
length:long	8 -6 -8 -7 13
length:middle	8 -9 -13 -21 35
length:short	-3 -5 7 -3 5
lernenden	-2 0 -1 -2 6
lernenden.	-2 0 -1 -2 6
lerne~	-2 0 -1 -2 6
lesen	6 -1 -1 -1 -3
lessons	-2 -1 -2 4 0
lesso~	-2 -1 -2 4 0
letzt~	-1 0 -1 -1 3
leute	2 0 0 -2 1
level	16 -5 8 -7 -12
level 0	3 -1 -2 -2 1
level support	-2 0 12 -3 -6
level.	2 -1 -1 0 0
levels	0 -1 5 -2 -2
liaise	-2 -1 8 -1 -5
liaise with	-2 -1 8 -1 -5
librarian	0 0 -1 0 2
libraries	-1 0 0 0 2
libra~	-1 -1 -1 -1 4
licence	-3 11 -2 -2 -4
licence and	2 0 0 0 -1
licence.	-3 6 0 -1 -1
licen~	0 10 -2 -2 -5
liebe	-2 3 -2 -2 3
lieferanten	-2 -1 5 -2 0
liefe~	-2 -1 5 -2 0
liegt	-2 -1 -1 0 4
life	-1 -1 -1 5 -2
life assurance	-1 -1 -1 5 -2
lift	11 -1 -2 -1 -7
like	-1 5 -2 -1 0
like a	4 -1 0 0 -2
like.	-5 5 -1 -1 2
likes	-4 0 0 0 5
lindwerk	-1 -1 -1 -1 5
lindw~	-1 -1 -1 -1 5
line	-3 -2 4 -1 1
linux	8 -4 -1 0 -2
lisbon	-4 -1 -1 -1 6
liter~	6 -1 -2 -2 0
little	-1 -1 -1 -1 4
live	-1 -1 -1 -1 4
live in	-2 -1 -1 0 4
lived	-6 8 -1 0 -2
llp	-2 -1 -1 -1 5
local	3 -3 -1 -1 1
location	-4 -2 -1 -2 9
location.	-2 -1 0 0 4
locat~	-4 -2 -1 -2 9
logistics	-1 -1 -1 0 5
logis~	-1 -1 -1 0 5
lohn	-1 2 -1 -2 3
look	-1 -3 7 -1 -2
look after	-3 -1 7 -1 -2
looking	-2 -1 -3 -1 7
looking for	-1 -1 -2 -1 6
looki~	-2 -1 -3 -1 7
looks	-1 -1 0 -1 2
lot	-2 -1 8 -1 -5
lovely	-6 9 -1 -1 -2
lovely.	-5 8 -1 0 -2
lunch	-2 -3 -2 3 4
lunch.	-1 -1 -1 4 -1
lust	4 -1 -2 -1 0
lust auf	4 -1 -2 -1 0
m	-4 -3 0 2 6
m w	-3 -2 -3 -3 11
machen	13 -2 -2 -3 -6
machine	-4 2 5 -2 -1
machinery	-2 -2 7 -1 -2
machinery.	-1 -2 2 -1 2
machines	-1 0 -1 0 2
machi~	-7 0 11 -3 0
macht	3 -1 -2 -2 2
made	4 -1 -2 -1 0
mai	-1 0 0 0 2
mail	0 -1 3 -1 0
mail.	-1 -1 3 -1 -1
main	-1 0 -1 -1 3
maintain	-2 -1 13 -1 -9
maint~	-8 -3 11 -3 3
make	-2 0 -1 -1 4
makes	-5 -2 -3 6 5
mal	0 10 -2 -1 -7
man	-1 0 -1 -2 5
manage	2 -1 5 -2 -3
management	3 2 -1 -1 -4
management system	0 4 0 -1 -3
manager	-3 -1 -2 -1 6
managing	-1 -2 5 -1 -1
manag~	2 -2 2 -3 1
mandanten	-1 0 -2 -1 5
mandarin	-1 3 0 0 -2
manda~	-2 3 -2 -1 3
manner	3 -1 0 0 -1
manufacturing	5 -2 -1 0 -2
manuf~	5 -2 -1 0 -2
many	-2 0 0 0 3
march	-1 0 -1 0 3
march.	-1 0 -1 0 3
market	-3 -2 3 -1 2
maschinenbau	3 -1 0 0 -1
masch~	1 -2 4 -1 -3
masern	2 0 0 0 -1
masernschutzes	3 0 -1 -1 -1
masernschutzes.	3 0 -1 -1 -1
maser~	4 0 -1 -1 -2
master	-1 -1 -1 -1 4
master's	2 0 0 0 -2
maste~	2 0 0 0 -2
match	-2 0 -1 8 -5
maternity	-1 0 -1 -1 3
maternity cover	-1 0 -1 -1 3
mater~	7 -1 -2 -2 -1
maths	8 -1 -1 -2 -4
maths.	8 -1 -1 -2 -4
may	-5 -4 -2 -1 12
may be	-4 -1 -1 0 5
may.	-1 -2 0 0 4
means	-1 0 -1 0 2
mechanical	1 -2 0 0 1
mecha~	1 -2 0 0 1
medical	-4 -1 -2 3 4
medical dental	-2 -1 -1 4 -1
medic~	-4 -1 -3 3 5
medizin	2 -1 -2 -1 2
medizin.	2 -1 0 0 0
mediz~	0 0 -2 -1 4
meet	-3 -2 -1 -1 7
meet every	-3 0 0 0 4
meeting	0 0 -2 0 2
meeting with	0 0 -2 0 2
meetings	-3 -1 7 -1 -2
meeti~	-3 -2 5 -1 1
mehr als	0 0 -1 0 2
meister	2 -1 -1 3 -2
meisterbrief	-3 5 0 0 -1
meist~	1 2 -3 2 -2
melden	-2 -1 -1 5 -1
melden sie	-2 -1 -1 5 -1
mellow	-1 -1 -1 -1 3
mellow peak	-1 -1 -1 -1 3
members	0 -1 4 -2 -1
members of	1 -1 4 -1 -3
membership	0 1 -2 4 -3
membership of	2 2 -1 -1 -2
membership.	-1 -1 -1 5 -2
membe~	0 0 2 2 -4
menschen	3 -3 1 -3 1
mensc~	3 -3 1 -3 1
message	-2 0 -1 0 3
messa~	1 -1 -1 -1 2
messen	-4 -1 7 4 -6
messungen	-1 0 3 -1 -1
messungen am	-1 0 3 -1 -1
messu~	-1 0 3 -1 -1
metho~	5 0 -3 -1 -1
microsoft	1 -3 -1 0 3
micro~	0 -3 -2 0 5
mikro~	-1 -1 4 -1 0
miles	-2 0 -1 -1 4
million	-1 0 0 0 2
milli~	-1 0 0 0 2
min	8 -2 -1 -1 -4
min 0	6 -2 -1 0 -3
mind	9 -1 -1 -1 -5
mind 0	3 0 0 0 -1
mindestens	6 -2 -1 -1 -3
minde~	6 -2 -1 -1 -3
minimum	4 -1 0 -1 -2
minim~	4 -1 0 -1 -2
mission	-1 -1 -1 -2 5
missi~	-1 -1 -1 -2 5
mit	7 -2 8 -3 -11
mit 0	-4 0 -1 6 0
mit datev	-1 3 0 0 -1
mit dem	-3 -1 3 -1 1
mit der	4 -2 1 -2 -2
mit erfahrung	-1 2 0 0 -1
mit excel	3 0 -1 0 -1
mit kunden	-1 -1 6 -1 -4
mit langer	-3 -1 0 -1 5
mit.	7 -1 -6 -2 1
mitarbeit	-2 -1 12 -2 -6
mitarbeiter	-1 0 -1 0 2
mitarbeiterrabatte	-2 -1 -2 8 -3
mitarbeiterrabatte.	-2 -1 -2 8 -3
mitar~	-7 -3 12 3 -5
mitte~	-1 0 -1 -1 2
mittw~	2 0 0 0 -2
mm	-1 0 -2 -1 4
models	3 0 -1 0 -1
moderne	-2 -1 -1 5 -1
moderner	-2 0 -1 -2 5
moder~	0 -1 -2 2 1
moin	-1 -1 -2 -2 6
mon	-4 -1 4 -2 2
mon fri	-7 -1 5 -2 4
monat	3 0 -1 0 -2
monate	3 0 -2 -1 0
monatsgehalt	-1 0 -1 3 0
monatsgehalt.	-1 0 -1 3 0
monat~	-1 0 -1 3 0
monday	-3 0 0 0 4
monitor	-1 -1 8 -1 -4
monit~	-1 -1 8 -1 -4
month	-7 -2 12 3 -6
month.	-2 -1 -4 6 1
monthly	-1 -1 5 -1 -2
months	1 -1 -2 2 0
months in	3 0 0 0 -2
months'	3 0 0 -1 -2
months.	-1 -1 -1 -1 4
month~	1 -1 4 -2 -3
moor	-2 0 -1 -1 3
more	-1 -4 -3 -1 9
more about	-2 0 -1 0 3
more.	-1 -1 -1 0 2
morning	-1 -1 4 -1 -1
morni~	-1 -1 4 -1 -1
most	3 -5 5 -1 -2
mostly	-2 -1 -2 0 4
motiv~	5 0 -2 -1 -2
ms	7 -2 -1 -2 -3
ms office	7 -1 -1 -2 -3
museum	0 0 0 0 2
muss	-3 3 -1 0 1
muss.	-5 -2 0 0 6
must	12 -4 -3 -1 -4
must be	6 -2 -2 -1 -1
must hold	2 -1 0 0 0
must.	4 -2 0 0 -2
märz	4 0 -1 0 -2
möglich	-1 -2 -2 7 -2
möglich.	-4 -2 -2 8 0
mögli~	-2 -2 -2 7 -1
mündl~	4 -1 0 0 -2
müssen	-3 -1 -2 0 6
müssen sie	4 -1 -1 0 -2
nach	-9 -10 4 13 2
nach dem	0 -1 4 -3 0
nach der	-1 -2 -1 -1 4
nach tvöd	0 0 5 4 -9
nach wunsch	-2 -1 -1 -2 5
nacht~	11 -1 -1 -3 -5
nachweis	4 0 -1 -1 -2
nachw~	10 -1 -3 -2 -4
name	-1 0 0 0 2
namen	-3 -1 -1 7 -2
native	7 -4 -1 -1 -2
ne	8 0 -1 -1 -7
necessary	2 -3 0 0 1
neces~	2 -3 0 0 1
need	-5 -4 4 -2 6
need a	-6 -1 7 -1 1
need to	3 -1 -2 -1 1
needed	6 -4 -2 -2 2
needed.	7 -3 -1 -1 -2
needs	-3 -1 -1 -1 6
needs of	-2 -1 -1 -1 6
nehmen	1 2 0 0 -2
networking	2 1 -1 0 -2
netwo~	2 1 -1 0 -2
neue	-2 0 1 0 2
never	-4 -1 -1 7 -2
new	-4 -2 7 -3 2
newly	-4 0 5 -1 0
next	-2 -1 5 -1 -1
nicht	-1 -2 -9 -6 17
nicht aber	-4 -1 -1 0 7
nicht alle	-1 -1 -1 -1 3
nicht nötig	-2 -1 0 0 3
nicht.	-3 3 0 -1 2
nie	-2 -1 0 6 -3
niede~	-4 3 -1 -2 4
night	-8 -2 1 5 3
night shift	-4 -1 3 -1 2
nights	-8 -1 4 -2 7
nights.	-11 -1 5 -2 8
nine	-1 0 -1 -1 3
no	-1 -8 8 -6 8
no bus	-2 0 0 0 3
no dr	6 -1 0 0 -4
no experience	-2 -1 0 0 4
nobody	1 -2 6 -2 -3
noch	-3 1 -1 -1 4
normal	4 -1 -1 -1 -1
normal.	3 -1 -1 0 -1
norwegian	-4 1 0 0 3
norwe~	-4 1 0 0 3
not	7 -4 -5 -5 7
not a	-1 -1 0 -1 4
not essential	-1 2 0 0 -1
not needed	8 -1 -1 -1 -6
notfa~	0 -2 -1 -1 4
now	-2 -2 -2 -1 7
number	-1 0 -1 0 2
numbers	5 -2 -3 -1 1
numbe~	5 -2 -3 -1 1
numerate	7 -1 -1 -1 -4
numer~	7 -1 -4 -1 -1
nur	-1 0 -1 0 3
nurse	-4 0 -1 -1 6
nursery	-1 -1 -2 -1 4
nurse~	-1 -1 -2 -1 4
nutzen	-2 -1 -2 -1 5
nvq	4 -2 0 0 -1
nvq 0	3 -1 0 0 -1
nächstmöglichen	-1 0 0 0 2
nächstmöglichen zeitpunkt	-1 0 0 0 2
nächs~	-4 -1 -2 0 7
nähe	-1 -1 0 0 3
nötig	0 -2 0 0 2
nötig.	0 -2 0 0 2
o	-2 8 -1 -1 -3
o ä	0 5 -1 -1 -2
obst	-3 -1 -3 7 -1
obviously	-5 3 -1 7 -4
obvio~	-5 3 -1 7 -4
october	-2 0 -1 -1 4
october.	-2 0 -1 -1 4
octob~	-2 0 -1 -1 4
odd	-5 -2 8 0 -1
oder	12 26 -14 1 -25
oder bachelor	2 0 0 0 -1
oder ein	6 -3 -1 -1 -2
oder eine	5 -3 0 0 -2
oder einen	-2 0 0 0 3
oder gleichwertig	2 -1 0 0 -1
oder remote	-3 -2 -1 -1 8
of	5 3 -3 5 -10
of 0	-5 -3 -4 13 -2
of a	0 0 0 -1 2
of applications	-2 0 4 0 -1
of current	3 -2 0 -1 0
of doing	0 -2 0 0 2
of four	4 0 -1 0 -3
of nine	-1 0 -1 -1 3
of our	-1 3 -1 -1 0
of paper	-2 0 -1 0 3
of people	1 -1 -2 -1 3
of statistics	4 -1 -1 0 -2
of the	1 0 3 3 -7
of them	-2 -1 -2 -1 5
of which	-1 -1 -1 -1 3
of working	6 -4 -1 -1 -1
of your	-4 -1 -1 4 2
off	-7 0 -3 2 8
off.	-4 0 -1 7 -2
offer	-3 0 -1 3 0
offer a	-1 1 0 5 -4
offers	-1 0 -1 -1 3
office	-1 -3 -7 15 -5
office is	-1 0 0 0 2
office programme	2 -1 0 0 -1
office.	3 0 -2 3 -4
officer	-2 0 -1 0 4
offic~	-3 0 -2 0 5
ohne	4 -2 -2 -3 4
ohne kernzeit	-1 0 -1 -1 3
ok with	-3 0 0 0 3
on	-1 -10 13 -11 8
on a	0 -2 6 -2 -3
on call	-5 0 12 0 -6
on experience	-3 -3 -1 -1 7
on our	-2 0 -1 0 3
on site	-2 -1 -2 -1 5
on the	1 -2 1 -2 2
on time	7 0 -1 0 -4
on with	3 0 -2 0 -1
once	-1 -1 -1 -1 4
once a	-2 0 0 -1 3
one	-8 -2 4 -3 10
one of	-6 -1 -3 -1 11
one very	-2 -1 4 0 0
one.	0 -3 -2 4 0
online	-3 3 0 0 0
only	-6 -1 -2 -2 10
only apply	-1 0 0 0 2
only.	-3 0 -1 0 5
open	-2 9 -3 5 -8
operates	-2 -1 5 -1 -1
operates a	-1 0 -1 -1 3
operations	0 0 2 0 -2
operations.	0 0 2 0 -2
opera~	-4 0 6 -2 0
opportunities	-2 -1 -1 7 -3
oppor~	-2 -1 -1 6 -2
optimal	-1 2 -1 -2 2
optim~	-1 2 -1 -2 2
options	-2 -1 -2 4 1
options.	-2 -1 -2 4 1
optio~	-2 -4 -2 4 5
or	18 36 -20 -6 -29
or a	6 0 -2 -2 -2
or above	2 -1 0 0 -1
or an	2 -1 0 0 0
or disability	-1 0 0 0 2
or equivalent	4 -2 0 0 -1
or more	2 0 0 0 -1
or over	3 -1 0 0 -1
or remote	-2 -1 0 0 4
or similar	5 -2 -1 0 -2
or the	-1 5 -1 -1 -2
or veteran	-1 -1 0 0 3
ordering	2 0 -1 0 -1
order~	2 0 -1 0 -1
organisation	1 -1 4 -1 -2
organ~	1 3 3 -2 -5
orm	5 -1 -2 0 -2
orm.	5 -1 -2 0 -2
ort	-2 0 2 -2 2
ort.	-2 0 2 -1 1
other	-1 -2 4 -2 0
other duties	-4 -1 5 -1 1
our	-19 -4 1 -6 28
our office	-1 0 -1 0 2
our privacy	-1 0 -1 -1 2
our recruiter	0 0 -1 0 2
our website	-2 0 0 0 2
ours	3 -1 0 0 -2
ours is	3 -1 0 0 -2
out	6 0 -4 -2 0
out.	10 -1 -2 -1 -5
outlook	4 -1 -2 -1 -1
outlo~	4 -1 -2 -1 -1
over	0 2 -3 -1 2
over three	-3 -1 -1 -1 6
overtime	-2 -1 -1 6 -3
overtime at	-2 -1 -1 6 -3
overt~	-2 -1 -1 6 -3
own	7 -6 -3 0 1
own the	-4 -1 2 -1 4
own tools	6 0 -2 -1 -3
p	-5 5 0 -1 1
paar	4 -2 0 0 -1
page	-3 0 -1 0 4
paid	-6 -1 -2 -5 13
paid.	-4 0 -1 -1 6
panic	6 -1 -1 0 -4
paper	-2 0 -1 0 3
paper.	-2 0 -1 0 3
papers	-2 0 -1 0 3
paperwork	-1 0 -2 0 4
paper~	-1 0 -2 0 4
paralegal	-1 0 -1 0 2
paral~	-1 0 -1 0 2
parental	-2 -1 -1 9 -5
parental leave	-2 -1 -1 9 -5
paren~	-2 -1 -1 9 -5
parking	0 0 0 2 -1
parking.	0 0 0 3 -2
parki~	0 0 0 2 -1
parkplatz	-4 -2 -2 14 -5
parkp~	-4 -2 -2 14 -5
part	-4 2 -2 -2 6
part of	0 2 -2 -1 2
partie	-1 0 0 0 2
partie for	-1 0 0 0 2
parti~	-3 2 -1 0 3
partner	0 -1 -3 -1 6
partn~	-1 -2 -3 -2 7
pass	3 0 -1 0 -2
patient	5 -1 2 -1 -5
patients	-6 2 7 -1 -2
patie~	0 0 8 -2 -6
pay	-7 0 -3 2 8
pay for	-2 -2 0 5 0
pay.	-5 5 -2 -1 3
payments	-2 -1 0 0 3
payme~	-3 -1 0 0 4
payroll	-2 -3 2 -2 5
payro~	-2 -3 2 -2 5
peak	-5 -1 -1 -1 8
pension	-1 -1 -1 3 0
pensi~	-2 -1 5 2 -4
people	4 -5 -1 -4 6
people only	-1 0 0 0 2
people who	0 -2 4 -2 1
people.	0 -1 -2 0 3
per	-8 6 4 -4 2
permanent	-3 -1 -1 -1 6
perma~	-3 -1 -1 -1 6
person	3 -2 -3 5 -2
person.	-3 -2 -1 6 -1
personal	4 -1 -1 0 -1
perso~	2 -1 9 -4 -6
pflege	-5 -2 15 -4 -5
pflege.	-3 0 5 -2 1
pflegefachkraft	-1 0 0 0 2
pflegefachkraft m	-1 0 0 0 2
pfleg~	-3 -1 -4 8 0
phone	0 -1 9 -2 -6
phone.	-1 -1 -1 -1 4
physics	-1 -1 -1 -1 4
physi~	-2 -1 -1 -1 5
pilots	-1 0 -1 0 2
pipelines	-2 0 4 -1 -1
pipel~	-2 0 4 -1 -1
place	-6 -2 -1 5 4
plan	-6 -1 11 -2 -2
plan and	-4 -1 12 -1 -7
planen	-1 0 0 0 2
planning	3 -3 -1 -1 2
planning legislation	3 -2 0 -1 0
platform	-3 1 2 -1 1
platform.	-1 0 4 0 -2
platf~	-3 1 2 -1 1
please	4 -3 -4 -3 6
please be	3 -1 -1 0 -2
please tell	-2 -1 0 0 3
please.	6 0 -1 -1 -3
plumb~	-2 0 0 0 2
plus	-1 3 -2 -4 5
plus.	-1 5 -1 -1 -2
plätze	-1 -1 -1 -1 4
point	-2 0 0 0 2
points	2 5 -2 -2 -3
points.	2 5 -2 -2 -3
policy	2 -1 0 0 0
polish	-4 9 -1 -1 -4
polit~	-2 -2 -2 -2 7
polnisch	0 5 -1 -2 -3
polni~	0 5 -1 -2 -3
portal	4 -1 0 0 -3
portfolio	5 -2 2 -3 -1
portfolio of	1 -2 4 -2 -2
portf~	5 -2 2 -3 -1
portuguese	-2 -2 -2 4 2
portuguese lessons	-2 -1 -2 4 0
portu~	-1 -3 -2 4 1
position	-1 -1 -1 0 3
position is	-1 -1 0 0 2
posit~	7 -2 -2 -3 -1
possible	-1 -1 -1 0 3
possible.	-1 0 -1 0 2
possi~	-1 -1 -1 0 3
post	4 -4 8 -2 -6
post holder	-1 0 4 0 -2
post is	-2 0 -1 0 3
post qualification	3 -2 0 0 -1
postdoctoral	-1 0 -1 0 2
postd~	-1 0 -1 0 2
postgraduate	2 0 0 0 -2
postgraduate diploma	2 -1 0 0 -1
postgres	-4 -1 -2 0 7
postgres.	-2 -1 -1 0 4
postgresql	5 -1 -2 0 -2
postgresql beyond	5 -1 -2 0 -2
postg~	-1 5 -4 -2 2
powershell	-3 5 0 0 -1
power~	-3 5 0 0 -1
ppe	6 -1 -2 -3 0
ppe.	6 -1 -2 -3 0
practical	5 -1 0 0 -4
practice	-1 0 -1 0 2
pract~	4 -1 -1 0 -2
praxisanleiter	-4 8 -1 -2 -2
praxi~	-5 8 -1 -2 1
preferably	-1 2 0 0 0
preferred	-2 7 0 -1 -3
preferred.	-2 7 0 -1 -3
prefe~	-3 9 -1 -1 -4
premium	-2 0 -1 5 -2
premi~	-4 2 -1 5 -3
prepare	-2 -1 5 -1 -1
prepa~	1 -1 8 -1 -7
press~	0 -1 -1 0 3
previous	1 3 0 -1 -3
previ~	1 3 0 -1 -3
prior	1 2 0 0 -2
privacy	-1 0 -1 -1 2
privat	-2 -1 -1 6 -2
private	-1 -3 -1 4 1
private health	-1 -3 -1 5 0
priva~	-2 -3 -2 4 3
proba~	-1 4 0 0 -2
probe~	-1 0 -1 -1 4
problem	5 -1 -1 -1 -2
problems	-2 0 -1 0 3
probl~	3 -2 -2 -2 2
process	-3 -1 -3 -1 8
proce~	-5 -1 2 -1 5
product	-4 -2 1 -2 7
product designer	0 0 -1 0 2
production	4 -1 2 -1 -3
production.	0 0 3 -1 -2
produ~	0 -5 5 -5 5
professional	8 -2 -4 2 -5
professional development	1 -1 -2 3 -1
profe~	7 -3 -5 2 -2
profi~	2 -1 0 0 -1
programme	-2 4 -1 -1 0
programme.	2 -1 0 -1 1
progr~	2 -2 -3 3 0
projects	2 -1 -1 0 0
proje~	0 -2 4 -2 0
promotion	-1 0 0 0 2
promo~	-1 0 0 0 2
proper	2 -1 -1 1 -1
prote~	-3 0 3 0 1
provides	-1 0 0 -1 2
provi~	-4 -2 -2 -4 11
prüfen	-3 -1 4 -1 1
prüfstand	-1 0 3 -1 -1
prüfs~	-1 0 3 -1 -1
prüfung	4 -1 2 -1 -5
prüfung von	0 0 3 -1 -2
prüfu~	3 -1 12 -3 -10
pta	4 0 -1 0 -3
public	-1 -4 4 5 -4
public.	0 -1 4 -1 -2
publication	3 -1 0 -1 -2
publi~	0 4 1 -2 -3
put you	-3 0 0 0 3
python	4 1 -4 -3 3
python django	-2 0 0 -1 3
python or	-1 2 0 0 -1
python.	2 1 -1 0 -2
qualification	-3 3 -2 -4 5
qualification experience	3 -2 0 0 -1
qualified	5 -5 4 -2 -2
qualified applicants	-1 0 0 0 2
qualified teacher	2 -2 0 0 0
qualifikation	-3 -1 0 7 -2
qualifikation.	-4 -1 0 7 -2
qualität	-6 -1 7 0 1
qualität.	-6 -1 7 0 1
quali~	-6 -4 7 0 4
quarter	3 -1 5 -1 -6
quarter.	3 -1 5 -1 -6
quart~	3 -1 5 -1 -6
quay	-2 -1 -2 -1 6
quay.	-2 -1 -2 -1 6
quereinsteiger	-1 -4 -1 -1 7
quere~	-1 -4 -1 -1 7
quest~	0 -1 -2 -1 3
quiet	-4 -1 7 0 -2
r	8 -3 -1 -2 -1
race	-1 -1 0 0 3
race religion	-1 0 0 0 2
rate	-3 0 0 0 4
rates	-6 -3 -2 2 9
rates are	-2 -2 0 -1 5
react	1 -3 -2 8 -4
read	2 -1 -1 -1 1
reading	2 -1 -1 -1 2
readi~	5 -1 -2 -1 -1
ready	4 -1 0 0 -3
ready to	4 -1 0 0 -3
real	12 -1 -2 -4 -6
really	3 0 0 0 -2
receive	-3 -3 -1 5 2
receive consideration	-1 0 0 0 2
recei~	-3 -3 -1 5 2
recent	8 -1 -2 -2 -3
rechnungen	-1 0 5 -1 -2
rechnungen.	-1 0 5 -1 -2
rechn~	-1 0 5 -1 -2
recht	-2 3 0 0 -1
recht~	-3 7 -1 -1 -3
record	5 -2 -1 -1 -2
record of	2 -1 0 0 -1
records	-2 -1 6 -1 -2
recor~	-2 -1 6 -1 -2
recruiter	-2 -1 -2 -1 6
recruiter.	-2 -1 -1 -1 5
recruitment	-5 -1 6 -1 2
recruitment.	-5 -1 7 -1 0
recru~	-7 -2 4 -3 7
references	-3 0 -1 0 5
refer~	-4 -1 -1 0 6
regard	-1 -1 0 0 3
regard to	-1 -1 0 0 3
regen	5 -2 -1 0 -2
registered	5 -1 -2 -1 -1
registrar	-1 0 0 -1 2
registration	-2 0 -1 4 -1
registration.	-7 4 0 4 0
regis~	4 -2 -3 2 -1
regulated	0 3 0 0 -2
regul~	2 0 -1 -1 -1
reisebereitschaft	2 -1 0 0 -1
reise~	1 -1 -1 -1 2
related	2 -1 0 0 0
related field	2 -1 0 0 -1
relat~	-2 1 0 0 2
relevant	6 -1 -2 -1 -3
relevant experience	2 -1 0 0 -1
relev~	6 -1 -2 -1 -3
reliable	8 -1 -2 -1 -4
relia~	8 -1 -2 -1 -4
religion	-2 -1 -1 -2 5
religion sex	-1 0 0 0 2
relig~	-2 -1 -1 -2 5
relocation	-4 -1 -3 7 1
reloc~	-4 -1 -3 7 1
remote	-3 -3 -3 4 5
remote first	-1 0 0 6 -4
remote in	-3 -1 0 0 5
remote within	4 0 0 -1 -3
report	-4 -1 0 -1 5
report to	-3 0 0 0 3
reports	-2 -2 11 -1 -6
reports to	-1 -1 5 -1 -3
repor~	-3 -2 13 -1 -7
repre~	-3 4 0 -1 0
required	1 -3 6 -1 -3
required.	-2 -2 6 -1 -2
requirement	-3 -1 -1 0 5
requi~	-4 -4 6 -1 3
research associate	-1 0 0 0 2
resea~	1 -1 -1 -1 2
reser~	-1 -1 -1 -1 5
response	0 0 2 0 -2
responsibilities	-2 -1 2 -1 1
responsibilities include	-2 -1 2 -1 1
responsible	-3 0 8 -1 -4
responsible for	-3 0 8 -1 -4
respo~	-5 -2 19 -3 -9
rest	-2 -1 -1 0 3
results	-1 -1 6 -1 -4
resul~	-1 -1 6 -1 -4
reviewed	-4 -1 0 -1 7
reviews	0 1 4 -1 -5
reviews on	-1 2 -1 0 0
revie~	-4 0 4 -2 2
revit	5 -1 -2 0 -2
richtet	-2 -1 -1 4 0
richtet sich	-2 -1 -1 4 0
richtlinien	-4 5 -1 -3 4
richtlinien.	-4 5 -1 -3 4
richt~	-6 3 -2 1 4
right	4 -2 -3 5 -4
right to	4 0 -2 -1 -1
ring	-1 -1 -3 -1 7
rising	-1 0 0 -1 2
risk	-1 -1 -1 -1 3
roadmap	-3 -1 11 -1 -6
roadmap.	-3 -1 11 -1 -6
roadm~	-3 -1 11 -1 -6
role	3 -1 2 -1 -3
role involves	3 0 3 0 -5
role.	2 0 0 0 -2
rolls	-1 0 0 -2 3
room	-3 -1 -1 -2 6
rotat~	5 0 -1 -1 -3
routi~	5 -1 -2 -1 -1
rtpi	1 3 -2 -1 -1
rtpi.	1 3 -2 -1 -1
ruf	-1 0 -1 -1 2
rufbereitschaft	-6 -1 8 -1 -1
rufbereitschaft.	2 0 -1 0 0
rufbe~	-6 -1 8 -1 -1
ruhe	3 -1 -1 -1 0
ruhig	8 -1 -1 -1 -5
rules	-3 3 5 -1 -4
rules.	-3 1 5 -1 -3
run	3 -1 4 -2 -4
rund	-4 -1 3 -1 2
rund 0	0 0 3 0 -3
running	-4 -1 3 -1 3
runni~	-4 -1 3 -1 3
runs	-2 1 -2 -1 2
runs its	-1 2 -1 0 0
rust	-5 5 3 -1 -3
s	3 -1 -2 -1 1
s 0	3 -1 -2 -1 2
sabbatical	-2 -1 -1 3 0
sabbatical after	-1 0 -1 -1 3
sabba~	-2 -1 -1 3 0
sachbearbeiter	-1 0 0 0 2
sachb~	-1 0 0 0 2
safe	4 -1 0 0 -3
safeguarding	3 -1 -1 -1 -1
safeg~	3 -1 -1 -1 -1
safety	-2 -1 6 -1 -2
sagt	-2 10 0 -1 -6
sahne~	0 4 0 0 -3
salary	1 -2 -2 1 2
salary 0	4 0 0 -1 -3
sales	-3 -2 -5 -1 12
salesforce	-3 0 -1 0 4
sales~	-3 0 -1 0 4
samstag	-1 0 -1 -1 3
samstags	5 0 0 0 -4
samst~	4 -1 -1 -1 -1
sanit~	2 1 -1 -1 -2
sanitär	2 1 -1 -1 -2
sap	2 -1 -1 5 -4
saturday	3 0 0 0 -2
saturdays	-2 -1 -1 0 4
saturdays in	-2 -1 -1 0 4
sauce	-1 0 0 0 2
sauce section	-1 0 0 0 2
sauer~	-2 0 0 0 3
say	2 -1 8 -1 -7
saying	5 -2 0 0 -3
schadet	-1 3 0 0 -2
schadet nicht	-1 3 0 0 -2
schad~	-1 3 0 0 -2
schal~	-1 0 -1 0 3
scheme	-3 -1 -3 8 -1
scheme.	-3 -1 -3 9 -3
scheu~	5 -1 -4 -1 1
schicht	3 0 0 -1 -2
schic~	-3 -1 -4 7 1
schluss	4 0 -1 -1 -2
schluss.	4 0 -1 -1 -2
schlu~	4 0 -1 -1 -2
schlü~	5 -1 -1 -1 -2
schne~	-3 5 0 -1 -2
schon	4 3 -4 -2 -1
schon mal	3 2 0 0 -5
school	4 7 -3 -4 -4
schreib	-1 -1 -1 -3 6
schreib uns	-1 -1 -1 -3 6
schreiben	-3 -1 8 -2 -3
schreibst	0 0 -1 0 2
schre~	5 -4 4 -6 1
schrift	2 -1 0 0 -1
schrift.	2 -1 0 0 -1
schri~	3 -1 -1 -1 -1
schulsozialarbeit	-2 0 -2 -1 5
schulungen	-2 -2 -3 7 0
schul~	-4 -4 -6 2 11
schwerbehinderte	-1 -1 3 -1 -1
schwerbehinderte werden	0 -1 -3 -1 4
schwerpunkt	1 -2 3 0 -2
schwe~	0 -3 5 -2 0
schwindelfrei	5 -1 -1 -1 -3
schwindelfrei.	5 -1 -1 -1 -3
schwi~	4 -1 -1 -1 -1
schön	-3 6 -1 -1 -1
schöner	-3 7 -1 -1 -3
schön~	-3 7 -1 -1 -2
science	2 -1 0 0 1
scien~	0 -2 -2 -1 5
scripting	-3 5 0 0 -1
scripting in	-3 5 0 0 -1
scrip~	-3 5 0 0 -1
sd	3 -1 -2 -2 2
searches	-3 -1 5 -1 -1
searc~	-3 -1 5 -1 -1
seasons	5 0 -1 0 -4
seaso~	5 0 -1 0 -4
second	0 0 2 -1 -1
section	-1 0 0 0 2
section.	-1 0 0 0 2
secti~	-1 0 0 0 2
security	-1 -1 -1 0 3
secur~	-1 -1 -1 0 3
see	10 -2 -3 -3 -2
see.	9 -1 -2 -2 -4
sehr	3 -2 0 0 -1
sehr gute	2 -2 0 0 0
sein	10 -4 2 -2 -7
sein auch	5 -2 0 0 -2
sein.	4 -2 3 -2 -4
seit	-3 -1 -1 -1 7
seit 0	-2 0 -1 -1 3
sekundarstufe	3 -1 -2 -1 0
sekundarstufe i	3 -1 -2 -1 0
sekun~	3 -1 -2 -1 0
selbs~	3 -1 0 -1 -1
self	8 -1 -2 -1 -5
send	0 0 -1 0 2
senden	-1 0 5 -2 -3
senden sie	-1 0 5 -1 -3
senior	-3 -1 -2 -1 7
senior recruiter	0 0 0 -1 2
served	3 -1 0 0 -2
servern	-2 0 5 -1 -3
serve~	-2 0 5 -1 -3
service	2 0 -1 -1 0
servi~	-1 -3 19 -4 -10
set	-4 2 -3 -1 6
set a	-2 6 -1 -1 -2
set by	-3 -3 -1 0 7
set up	2 -1 -1 0 1
setzen	5 -1 0 -1 -3
setzen wir	5 -1 0 -1 -3
seven	-2 0 5 0 -3
sex	-1 0 0 0 2
shape	2 -1 -1 0 0
shape:money	-14 -4 -6 14 11
shape:percent	-6 -3 -5 -2 16
share	-3 -2 4 -3 4
shared	-1 0 -1 0 2
shift	-11 -1 5 -3 10
shift allowance	-2 0 0 -2 4
shift.	-8 -1 6 -1 5
shifts	6 0 -1 -1 -4
ship	-3 0 -1 -1 5
shipping	6 0 -1 0 -3
shipp~	5 2 -2 -1 -5
shop	2 0 0 0 -1
shortlisted	-1 -1 -1 0 3
shortlisted candidates	-1 0 -1 0 2
short~	-3 -1 -1 -1 6
should	5 -2 0 0 -2
should be	2 -1 0 0 -1
should have	3 -1 0 0 -2
shouting	3 0 -1 -1 -1
shout~	3 0 -1 -1 -1
show	4 1 0 0 -4
show us	4 1 0 0 -4
shows	3 -1 -1 -1 0
sia	6 -1 -2 -2 -1
sich	2 -6 -2 10 -3
sich auf	-2 -1 -1 4 0
sich nach	-2 -1 -1 4 0
sich um	-4 -1 2 -1 3
sicher	6 -1 -2 0 -2
sicherer	0 -1 -1 6 -4
sicherer umgang	3 -1 -1 -1 -1
sicheres	3 0 0 -1 -1
siche~	5 -3 4 3 -8
sie	6 -10 -1 -7 12
sie auf	0 0 -1 -1 2
sie behalten	5 -1 -1 -1 -2
sie bitte	-1 0 4 -1 -2
sie ein	-1 0 0 -2 3
sie gehen	9 0 -2 -1 -5
sie gern	4 -3 -1 -1 0
sie haben	2 0 0 0 -2
sie kümmern	-4 -1 2 -1 3
sie nicht	-4 -1 0 0 5
sie sich	-2 -2 -2 8 -2
sie.	-2 -1 -1 -1 4
siem	2 -1 -1 0 2
similar	5 -2 -1 0 -2
similar.	5 -2 -1 0 -2
simil~	5 -2 -1 0 -2
simul~	-1 0 -3 0 4
since	6 -4 -1 5 -7
since 0	-1 0 -1 5 -3
sind	-9 11 -2 -2 3
sind ein	-3 6 0 -2 -1
sind für	4 -1 -1 0 -2
sind nicht	-5 -2 0 0 7
sind uns	-2 3 0 0 -1
sind willkommen	-1 1 -1 -1 2
sit	-1 0 -1 0 2
sit in	-1 0 -1 0 2
site	0 -3 6 -2 -2
site inspections	-3 -1 4 -1 0
six	-3 -1 7 -2 -2
skills	-1 2 -2 -1 3
skills.	-2 5 -1 0 -2
sleep	-1 -1 -1 -1 4
small	-2 -1 -1 5 -1
so	17 2 -4 -2 -12
so you	-3 0 0 0 4
sofort	-1 0 0 0 2
software	-3 1 5 -4 1
software.	-1 4 4 -1 -6
softwareentwickler	-1 -1 -1 0 3
softw~	-4 0 4 -4 4
solar	2 -2 -1 -1 2
solidworks	5 -3 0 0 -1
solid~	5 -3 0 0 -1
sollten	3 -1 -1 -1 -1
sollten sie	3 0 0 -1 -2
solltest	3 -1 -1 0 -1
solltest du	3 -1 -1 0 -1
sollt~	6 -2 -2 -1 -2
some	-8 8 4 -3 -1
some of	-1 -1 -1 0 3
some people	-1 0 0 0 2
somebody	9 -2 -3 -1 -3
somebody who	6 -1 -1 0 -3
someb~	9 -2 -3 -1 -3
someone who	4 -1 0 0 -3
something	4 -2 -2 -1 1
somet~	4 -2 -2 -1 1
sonde~	-5 9 -1 -1 -2
sonnt~	4 -1 -1 -1 -1
sound	4 -2 0 0 -1
speak	1 -2 0 -1 2
specialist	-2 -1 -1 -1 5
speci~	-5 -2 -2 -1 10
spedi~	2 -1 0 0 -1
spoken	5 -1 -1 0 -3
spons~	-5 -1 -1 9 -2
sprac~	-5 3 -3 7 -2
spread	-1 0 0 0 2
sprea~	2 -1 0 0 0
sprechen	5 -2 -1 -1 -2
sprec~	7 -2 -1 -1 -4
sprichst	-2 -1 4 0 -1
spric~	-2 -1 4 -1 1
sql	6 6 -3 -2 -7
sql and	5 -1 -1 0 -2
st	-4 -1 -1 -1 6
st aldhelm's	-4 -1 -1 -1 6
staatlich	2 0 0 0 -1
staatliche	3 -1 0 -1 -1
staatliche anerkennung	3 -1 0 -1 -1
staat~	4 -1 -1 -1 -2
stadt	-3 -1 -1 -1 6
staff	-7 -4 1 7 3
staff discount	-1 -2 -1 6 -2
staff.	-2 -2 4 -2 1
stage	5 -1 -1 -1 -3
standard	4 -2 -2 -1 1
standards	5 -2 -1 -1 -1
stand~	7 -5 -4 -2 5
staplerschein	-2 -2 0 6 -1
stapl~	-2 -2 0 6 -1
start	1 -4 1 -3 5
start monday	-3 0 0 0 4
start to	2 -1 4 -1 -4
start.	2 -2 -1 -1 1
statement	-1 0 0 0 2
state~	-1 0 0 0 2
statistics	5 -1 -1 -1 -3
statistics.	4 -1 -1 0 -2
stati~	7 -3 -1 -1 -2
status	1 -2 -1 0 2
status.	1 -2 -1 0 2
statutory	2 -1 4 0 -5
statu~	2 -1 4 0 -5
std	-3 0 -1 -1 6
std woche	-1 0 -1 -1 3
steel	11 -1 -5 -1 -3
stein~	-1 -1 -1 -1 3
stelle	-6 -1 -2 -1 10
stelle als	-1 0 0 0 2
stelle ist	-3 0 -1 0 4
step	2 0 0 0 -2
step up	2 0 0 0 -2
steuerfachwirt	-3 -1 -1 7 -3
steue~	0 -3 -3 2 5
stock	-3 -2 2 16 -13
stop	-2 0 -1 0 4
straight	-1 0 -2 0 4
strai~	-1 0 -2 0 4
strong	9 -3 -2 -1 -2
structures	-3 -2 4 -1 1
structures.	-2 -2 8 -1 -3
struc~	-2 -2 4 -2 2
strukturierte	1 0 -1 4 -4
struk~	1 -1 -4 3 1
studied	-2 0 0 0 2
studiert	4 -1 -1 0 -2
studium	4 -6 0 -1 4
studium der	3 -1 0 0 -1
studium.	3 -1 0 0 -1
studi~	7 -8 -2 -2 5
study	-4 -5 -5 7 8
study.	0 -3 -1 -1 5
stunden	-3 -1 -1 -3 8
stunden.	-1 0 0 -1 2
stund~	-3 -1 -1 -3 8
subject	4 -1 -1 0 -2
subject to	-1 0 -1 0 2
subje~	4 -1 -1 0 -2
subsidised	-1 -1 -1 3 -1
subsi~	-1 -3 -1 2 3
succe~	2 -1 0 0 -1
such	3 -3 0 0 0
such as	3 -3 0 0 0
suche	-4 -1 -1 -1 8
suchen	-1 -2 -2 -3 8
suchen dich	-4 0 0 -1 6
suchen wir	4 -1 -1 -1 -1
suchen zum	-2 0 0 0 3
sucht	-2 -1 -2 -1 5
sue	-2 -1 -2 -2 6
sue.	-1 -1 -1 -1 3
super	-2 5 -1 -1 -1
supervision	-2 -2 -1 1 4
supervision.	-2 -2 -1 1 4
super~	-3 -2 4 1 1
supplied	-1 -1 5 -1 -3
supplied.	-1 -1 5 -1 -3
suppl~	-2 -1 9 -1 -4
support	-12 -7 11 5 3
support specialist	-2 -1 -1 -1 5
support with	-1 0 -2 3 1
support.	-6 -2 8 1 -2
supportive	-2 0 -1 4 -1
suppo~	-14 -8 12 9 0
suspicious	-1 0 0 0 2
suspi~	-1 0 0 0 2
system	-2 9 -2 -1 -4
system.	-4 9 -2 -1 -1
systemintegration	2 -1 0 0 -1
systemintegration oder	2 -1 0 0 -1
systems	-1 3 -2 -1 1
systems.	-2 4 -2 -1 1
syste~	-3 9 -3 -2 -1
südba~	3 0 -1 7 -9
tag	-1 -1 -1 -2 5
tage	-4 -1 -3 10 -3
tage urlaub	-3 0 -1 1 3
tage woche	-2 -1 -1 9 -5
take	-1 -4 -1 -1 7
taken	-1 -1 -1 0 3
taken up	-2 0 -1 0 4
takes	-4 0 -1 0 6
taking	-1 -1 3 -1 0
tarif	-4 -1 -2 3 4
tarif.	-3 -1 -2 4 2
tarifvertrag	-2 -1 -2 2 2
tarifvertrag.	-1 -1 -1 6 -3
tarif~	-2 -1 -2 2 2
tasks	-1 0 -1 0 3
teach	-2 -1 4 -1 0
teacher	-1 -3 -2 -1 7
teach~	0 -1 -2 -1 5
team	-13 -9 3 7 12
team at	-2 0 -2 -1 5
team besteht	-1 0 -1 -1 3
team leader	7 -1 -1 -2 -3
team mit	-5 -2 0 6 1
team of	-6 -2 5 -4 7
team on	-1 0 6 0 -4
team.	1 0 -1 7 -7
teamf~	3 -1 -1 0 -1
teamfähigkeit	3 -1 -1 0 -1
teams	-5 -2 1 -2 9
teams.	-1 -1 4 -1 -2
technical	-5 6 -1 -1 2
technician	-3 -1 -2 0 5
technik	1 -1 -1 -1 2
techniker	2 -2 -1 4 -3
technisches	3 -2 0 -1 -1
technisches verständnis	2 -1 0 0 0
techn~	0 0 -7 0 7
teil	-1 0 -1 0 3
teilnahme	1 -1 5 1 -6
teilnahme an	0 -1 5 2 -5
teiln~	1 -1 5 1 -6
teilzeit	-1 0 0 0 2
teilz~	-1 0 0 0 2
telefon	-1 0 0 0 2
telefon.	-1 0 0 0 2
telef~	-1 0 0 0 2
tell	1 -2 -1 -1 3
tell us	-1 -1 0 0 2
ten	1 -2 -1 0 2
term	-2 0 -1 -1 3
term 0	-1 0 0 0 2
terminals	-2 0 -1 0 3
termi~	-2 0 -1 0 3
terraform	-1 8 -2 -2 -4
terra~	-1 8 -2 -2 -4
test	7 -3 9 -2 -11
test automation	2 -2 3 -1 -2
tests	5 -2 3 -2 -5
text	-1 -1 -1 -2 5
th	7 -2 -1 -2 -2
than	-2 -2 -2 -1 7
than ever	-1 0 0 0 2
that	1 -4 0 -6 9
that is	-2 -1 0 0 3
the	-7 -12 21 -10 7
the ability	2 0 0 0 -1
the bench	-1 0 5 0 -3
the building	-2 0 0 0 3
the company	-1 0 -1 0 2
the firm	-3 -1 -1 -1 5
the first	7 -2 -2 3 -6
the group	-1 2 -1 0 1
the head	-2 0 1 0 1
the job	5 -2 0 0 -3
the main	-1 0 -1 -1 3
the morning	-1 -1 4 -1 -1
the night	-2 0 4 -1 -1
the office	-1 -1 -2 -1 4
the orm	5 -1 -2 0 -2
the pass	3 0 -1 0 -2
the person	9 0 -1 0 -7
the post	3 -1 2 -1 -4
the process	-2 0 -1 0 3
the product	-3 -1 3 -1 2
the public	0 -1 4 -1 -2
the right	-3 -1 -2 6 0
the roadmap	-2 0 5 -1 -2
the role	3 0 3 0 -5
the rtpi	1 3 -2 -1 -1
the sauce	-1 0 0 0 2
the site	0 0 5 0 -5
the team	-3 -1 -4 -1 8
the uk	2 0 -1 0 -1
the work	-1 0 -2 0 3
the world's	-1 0 -1 0 2
their	1 -2 -2 -2 6
their own	2 -1 -1 -1 0
them	8 -3 0 -2 -3
them.	7 -2 -2 -1 -2
then	-1 0 -1 0 2
there	0 -1 -1 0 2
there~	2 -2 -1 -2 4
they	-1 0 0 0 2
they meet	-1 0 0 0 2
thing	-2 0 -2 -1 5
things	2 1 -1 -1 -1
think	5 -1 -1 -1 -2
third	3 4 -1 -2 -3
this	-4 -3 -3 -3 13
this is	-2 0 0 0 3
thousands	-2 -1 -1 0 4
thousands of	-2 -1 -1 0 4
thous~	-2 -1 -1 0 4
three	0 -4 0 -2 6
three days	6 -1 -1 0 -4
three years	-2 0 -1 0 4
through	-2 0 3 -2 0
through a	-1 4 -1 0 -2
throu~	-2 0 3 -2 0
ticket	-6 -1 -2 11 -2
ticket.	-4 -3 -1 12 -4
time	3 -3 0 3 -3
time and	-2 -1 -1 6 -2
time served	3 -1 0 0 -2
time.	3 -2 3 -2 -2
tipper	2 0 -1 -1 0
tips	-1 -1 -1 -1 4
tired	-2 -1 -1 0 4
to	8 -12 13 -5 -3
to 0	-5 -1 -2 6 3
to apply	-3 5 -1 -1 -1
to be	11 -3 5 -1 -12
to complete	2 -1 0 0 -1
to do	4 4 -1 -1 -5
to explain	2 -1 0 0 -1
to finish	2 -1 4 -1 -4
to learn	3 -1 -1 0 0
to lift	2 0 0 0 -1
to make	-1 0 0 0 2
to meet	0 -2 0 0 2
to our	-1 0 -1 -1 3
to people	-2 -1 5 -1 -2
to race	-1 -1 0 0 3
to safeguarding	3 -1 -1 -1 -1
to see	3 0 -1 -1 -2
to step	2 0 0 0 -2
to the	-5 -1 0 -1 7
to travel	2 0 0 0 -1
to us	-1 -2 -3 -1 6
to walk	3 0 -1 0 -2
to work	-1 -2 -6 14 -5
to working	5 0 -1 -3 -1
toll	-2 7 -1 -1 -3
too	-5 10 -2 -2 -1
tool	5 -1 -1 0 -2
tools	6 1 -2 -2 -4
touren	-2 0 -1 0 3
towards	-4 -3 -1 4 4
towar~	-4 -3 -1 4 4
track	2 -1 0 0 -1
track record	2 -1 0 0 -1
train	2 -1 -1 0 0
training	-6 8 0 7 -9
training.	-2 6 -2 4 -5
train~	-6 8 0 7 -9
transport	5 -2 -3 5 -4
trans~	-1 2 -5 3 1
travel	-3 -1 -1 -1 6
travel up	2 0 0 0 -1
trellis	-4 -1 -1 5 1
trell~	-4 -1 -1 5 1
trink~	-2 0 -1 -1 4
trips	-2 1 -1 0 2
trotzdem	-1 -1 -1 -1 3
trotz~	-1 -1 -1 -1 3
trust	-2 -1 -1 -1 4
trusted	-1 -1 -1 0 3
trusted by	-1 -1 -1 0 3
trust~	-1 -1 -1 0 3
tuesday	-1 0 0 0 2
tuesd~	2 0 0 0 -1
tv	-1 0 -2 -5 9
tv l	-1 0 0 0 2
tvöd	-2 -1 4 3 -5
tvöd sue	-1 0 -1 -1 3
twice	-1 -1 -1 4 -2
twice a	-1 -1 -1 4 -2
two	1 -6 7 -4 3
two page	-1 0 0 0 2
two years	4 -1 -1 -1 -1
type	12 -1 -2 -2 -7
typescript	5 -1 -2 -1 -1
types~	5 -1 -2 -1 -1
typic~	-3 -1 8 -2 -2
täglich	-2 -2 -2 6 0
tägli~	-2 -2 -2 6 0
türkisch	-3 5 0 -1 -2
türkisch oder	-1 3 0 0 -1
türki~	-3 6 0 -1 -2
uhr	12 0 -1 -1 -10
uk	3 5 -2 -1 -6
uk licence	-3 6 0 0 -2
uk.	2 0 -1 0 -1
um	8 -3 -1 -3 -1
umgang	7 -2 -2 -1 -2
umgang mit	7 -2 -2 -1 -2
umkreis	-3 0 -2 0 5
umkreis von	-3 0 -2 0 5
umkre~	-3 0 -2 0 5
umso	-3 13 -2 -2 -6
umso besser	-2 9 -1 -2 -4
umweltwissenschaften	-1 -1 -1 -1 3
umweltwissenschaften.	-1 -1 -1 -1 3
umwel~	-1 -1 -1 -1 3
unabh~	0 0 -1 3 -2
unabhängig	0 0 -1 3 -2
unabhängig von	0 0 -1 3 -2
unbef~	-1 0 -1 5 -3
und	6 -25 8 6 4
und behinderung	0 0 -1 3 -2
und danach	3 0 -1 0 -2
und den	0 -1 -2 -1 4
und die	4 -1 -3 0 1
und ein	-1 0 -2 -3 6
und eine	-1 0 0 -2 3
und einen	-2 0 0 -2 4
und englisch	2 0 0 0 -1
und entladen	-3 -1 4 -1 0
und geduld	1 -1 4 -1 -3
und mit	10 -1 -1 -1 -7
und schrift	2 -1 0 0 -1
und urlaubsgeld	-1 0 -1 5 -3
und weiterbildungen	-1 -1 -1 5 -1
und wenn	2 0 0 0 -1
under	-1 1 5 -1 -3
understanding	3 3 -2 -1 -3
understanding of	3 3 -2 -1 -3
under~	1 3 10 -2 -12
uniform	-5 4 -1 -1 3
unifo~	-5 4 -1 -1 3
unit	-2 -1 3 -2 2
university	-1 -1 -1 -1 6
university of	-2 -1 -1 -1 5
universität	-2 0 -1 -1 4
unive~	-3 -2 -3 -2 9
unnecessary	2 -1 -1 -1 0
unnec~	2 -1 -1 -1 0
uns	-7 -5 -9 7 13
uns an	-1 0 0 -1 2
uns auf	-2 -3 0 -1 5
uns wichtig	0 -2 0 0 2
uns.	-3 -2 -2 8 -2
unser	-6 -2 -1 -4 14
unser team	-1 0 -1 -1 3
unsere	-14 -4 4 7 8
unsere erfahrung	-1 0 0 -1 2
unsere gäste	-1 -1 5 -1 -2
unsere kosten	-1 -1 -1 6 -3
unsere kunden	-3 -1 4 -1 1
unserem	-3 -1 -1 7 -2
unserem namen	-3 -1 -1 7 -2
unseren	-2 -1 -2 -2 7
unserer	-5 -2 3 3 0
unseres	-2 -1 -2 -1 5
unseres teams	-1 0 -1 -1 2
unser~	-12 -4 -1 7 10
unterlagen	-1 0 -2 -1 4
unternehmen	-2 3 -2 -1 1
unterstützung	-1 -1 4 -1 -2
unter~	-8 1 15 -7 0
unvented	-2 7 -1 -1 -3
unvented g	-2 7 -1 -1 -3
unven~	-2 7 -1 -1 -3
up	10 -4 3 -3 -5
up the	2 -1 -1 0 1
up to	1 -1 3 -2 -1
up.	2 -1 -1 0 0
urlaub	-3 0 -1 1 3
urlaub.	-1 0 -1 7 -5
urlaubsgeld	-1 0 -1 5 -3
urlaubsgeld.	-1 0 -1 5 -3
urlau~	-1 0 -1 5 -3
us	-3 2 -4 -4 8
us and	-2 0 -1 0 4
us.	-1 5 -2 -1 -1
use	1 0 -2 6 -5
use of	-2 4 0 -1 -1
use our	-1 0 -1 0 2
used	-1 6 -2 -1 -2
useful	-2 1 0 0 1
useful.	-2 2 0 0 0
users	-2 -1 -1 0 5
v	-2 -1 8 -3 -1
valid	5 -4 -1 -2 1
valid cpc	5 -2 -1 -1 -1
values	-1 0 -1 0 2
van	-5 4 10 -3 -6
van.	-1 -2 11 -3 -5
vantry	-1 0 0 -1 3
verantwortung	4 -1 3 -2 -4
verantwortung für	-2 0 6 -1 -2
veran~	-2 -2 12 -3 -5
verfü~	-1 -2 0 0 3
vergleichbare	3 -1 0 0 -1
vergleichbare qualifikation	2 -1 0 0 -1
vergl~	4 -2 0 -1 -1
vergütung	-2 -2 2 3 -1
vergütung nach	-1 -1 -4 4 1
vergü~	-2 -2 1 2 1
verhandlungssicheres	3 -1 0 -1 -1
verha~	4 -2 -1 -1 -1
verka~	-1 0 6 -1 -3
verla~	0 0 0 -1 2
verlä~	5 0 0 -1 -3
versc~	4 -1 -1 -1 -2
versi~	3 -2 0 0 -1
verstehen	-1 6 -1 -2 -3
verst~	5 3 -2 -3 -3
verständnis	2 -1 0 0 0
verständnis.	2 -1 0 0 0
verte~	-1 0 0 0 2
vertrauen	-1 0 0 0 2
vertrauen uns	-1 0 0 0 2
vertraut	13 -2 -3 -2 -6
vertrieb	-5 -1 2 -1 4
vertr~	7 -3 -2 -3 1
verwaltung	-1 3 0 0 -2
verwa~	0 2 0 0 -2
very	-2 -2 4 -1 1
veteran	-1 -1 0 0 3
veteran status	-1 -1 0 0 3
veter~	-1 -1 0 0 3
viel	-4 -2 0 6 0
viele	-1 0 0 0 2
vielfalt	-3 -2 -1 5 1
vielf~	-3 -2 -1 5 1
viewed	-2 7 -1 -1 -4
viewed favourably	-2 7 -1 -1 -4
vision	1 -1 -2 3 -2
vision.	2 0 -1 7 -8
visits	-3 -1 10 -1 -5
vmware	-3 -6 3 1 5
vmware.	-2 0 5 -1 -3
voll	-3 0 -1 -1 5
vollzeit	-1 0 -1 -1 3
vollz~	-1 0 -1 -1 3
volunteers	-3 -1 -1 -1 6
volun~	-3 -1 -1 -1 6
von	-9 -5 27 -10 -3
von 0	-5 -1 4 -2 4
von auszubildenden	-1 0 5 -3 -1
von frauen	0 -2 -1 0 3
von vorteil	-1 3 -1 0 -1
vor	7 -2 -4 4 -4
vor ort	-2 0 2 -1 1
voraus	5 -1 0 -1 -3
voraus.	5 -1 0 -1 -3
voraussetzung	3 -1 0 0 -2
vorau~	5 -2 0 0 -2
vorha~	4 -1 -2 -2 1
vorteil	-5 11 -1 -1 -4
vorteil.	-5 11 -1 -1 -4
vorte~	-5 11 -1 -1 -4
vorzu~	2 -2 0 0 0
w	-3 -3 -4 -3 13
w d	-3 -2 -3 -3 11
walk	0 -1 -3 -1 5
want	2 -3 -1 4 -2
want a	0 -1 0 -1 2
want to	3 -1 -1 -1 -1
ward	-1 0 0 0 2
warehouse	-3 5 -1 -1 0
wareh~	-3 5 -1 -1 0
wartung	-2 -1 5 -1 -2
wartung und	-2 -1 5 -1 -2
wartu~	-2 -1 5 -1 -2
wash	-3 -1 3 0 1
wasser	-2 0 -1 -2 5
way	4 -2 -1 0 -1
way around	4 -1 0 0 -2
wcag	0 6 -1 -1 -4
wcag 0	0 6 -1 -1 -4
we	1 -3 -8 -8 19
we are	-2 -1 -1 -2 6
we believe	-1 0 0 -1 2
we can	-3 -3 -1 -1 8
we cannot	-1 0 -1 0 2
we care	-1 -1 0 0 2
we do	1 -1 -1 -1 2
we expect	5 0 0 0 -4
we have	2 0 0 0 -1
we know	-2 0 8 -1 -5
we need	-1 0 0 0 2
we offer	-1 0 0 4 -3
we pay	-3 -1 0 5 -1
we run	2 0 -1 0 -1
we use	3 -3 -1 0 1
we want	-3 0 0 0 4
we welcome	0 -1 0 -1 2
we will	-4 3 -2 -2 5
we work	-1 0 -1 0 2
we would	2 1 -1 0 -2
we'd	-1 3 -1 -1 0
we'd like	3 -1 0 0 -1
we'll	2 -2 -2 -1 2
we're	-4 -2 -3 -2 11
website	-3 0 -1 -1 4
website.	-2 0 0 0 2
websi~	-3 0 -1 -1 4
wechs~	-8 4 8 -1 -2
week	3 -2 -4 5 -2
week in	-2 0 0 0 3
week.	1 -1 -2 6 -4
weekend	4 0 0 0 -3
weekend is	4 0 0 0 -3
weekends	3 -1 -2 -1 1
weekends.	-1 -1 -2 -1 4
weeke~	7 -1 -2 -1 -2
weekly	-2 -1 7 -2 -2
weeks	3 -1 -2 1 -1
weeks.	1 -1 -1 4 -3
wegen	-4 -4 -1 -1 9
wegen dem	1 -3 0 0 3
weihnachts	-1 0 -1 5 -3
weihnachts und	-1 0 -1 5 -3
weihn~	-1 0 -1 5 -3
weil	-2 4 -1 -1 0
weiter	-4 -1 5 -1 0
weiter.	-4 -1 5 -1 0
weiterbildung	-2 0 -5 5 1
weiterbildung nach	-2 -1 -1 -2 5
weiterbildung zum	1 2 -2 0 -1
weiterbildungen	-2 -1 -2 9 -4
weiterbildungen z	-2 -1 -1 7 -2
weitere	-1 4 -1 -1 0
weite~	-7 2 -3 12 -3
welcome	-7 14 -3 -3 -1
welcome.	-4 9 -2 -2 -1
welco~	-7 14 -3 -3 -1
well	5 -4 -2 -1 1
well.	4 -1 -1 0 -2
wenig~	-2 -1 -2 -1 6
wenn	-3 15 -5 0 -8
wenn du	-6 4 -3 -3 7
wenn ihnen	-3 9 -1 5 -10
wenn sie	0 4 -1 -1 -3
wer	-2 8 -2 -2 -3
werden	-5 -5 -1 3 8
werden bei	-1 -1 2 -1 1
werden.	-4 -2 -1 6 2
what	-8 5 -2 -2 8
what we	3 -1 0 0 -1
what you	-3 -1 -1 0 5
whatsapp	-2 -1 -1 -1 5
whats~	-2 -1 -1 -1 5
when	12 -2 -3 -2 -5
when the	2 0 -1 0 -1
which	3 -1 -1 -1 1
who	2 -4 0 -5 7
who can	4 1 -1 0 -4
who has	6 -2 -1 -1 -2
who likes	-4 0 0 0 5
whole	0 2 -1 0 -1
wichtig	7 -3 -1 -1 -3
wicht~	7 -3 -1 -1 -3
wie	15 -2 -2 -2 -8
wiedereinsteiger	-3 -2 -1 -1 7
wiede~	-3 -2 -1 -1 7
will	-7 -1 1 -3 10
will be	-3 3 0 -3 4
will have	3 -1 0 0 -2
will join	-3 -1 -1 -1 6
will receive	-2 -3 -1 5 1
will teach	-1 0 4 0 -3
willing	4 -2 0 0 -2
willing to	4 -2 0 0 -2
willi~	6 -2 -1 0 -3
willkommen	-1 1 -1 -1 2
willkommen.	-1 1 -1 -1 2
willk~	-1 1 -1 -1 2
windows	3 -1 4 -1 -5
windo~	3 -1 4 -1 -5
winter	5 0 -1 -1 -2
winter.	2 0 -1 0 -1
wir	-2 0 -16 -4 21
wir ab	-2 0 0 0 2
wir arbeiten	-1 0 0 -1 2
wir begrüßen	0 0 -1 3 -2
wir bieten	0 0 -1 -3 4
wir erwarten	5 -1 0 0 -4
wir freuen	-2 -2 0 -1 5
wir haben	3 -1 0 -1 -1
wir im	-2 0 -1 0 3
wir nicht	-1 -1 0 0 3
wir sind	-1 0 0 -2 4
wir suchen	-4 -1 0 -1 6
wir uns	0 4 0 0 -3
wir voraus	5 -1 0 -1 -3
wir zahlen	-2 -1 0 8 -5
wir zu	-1 0 -1 0 2
wir.	4 0 -1 -1 -2
wird	6 -2 -4 -2 3
wird.	1 -1 -3 -1 4
wirklich	-1 0 2 0 0
wirkl~	-1 0 2 0 0
wirts~	3 -1 0 0 -1
with	12 -7 16 -7 -14
with 0	4 -2 5 -1 -6
with a	-7 2 0 7 -3
with disabilities	-2 0 -1 0 3
with engineers	4 -1 5 -1 -8
with no	-4 0 -1 0 6
with one	-1 0 0 0 2
with our	-1 0 -2 0 4
with outlook	-1 0 -1 0 2
with the	1 -3 6 -2 -2
with your	-1 0 -2 3 1
within	2 -2 5 -1 -4
without	12 -3 -2 -1 -6
without regard	-1 -1 0 0 3
witho~	12 -3 -2 -1 -6
woche	1 -2 6 6 -11
woche.	2 -1 7 -2 -6
wochen	-9 -1 7 6 -3
wochen ferien	-2 0 -2 7 -3
wochenende	2 0 -1 -1 0
wochenende.	4 0 0 -1 -2
woche~	2 0 -1 -1 1
wohnu~	-3 -2 6 -4 3
word	5 -1 -1 -1 -2
work	1 -2 -1 6 -4
work in	5 -1 -1 -1 -3
work on	-2 0 -1 0 4
work with	-3 0 4 0 0
work.	-2 3 -3 3 -1
worked	-6 12 -4 -2 0
worked in	-3 1 0 0 1
worked with	-3 12 -3 -1 -5
working	6 -2 1 6 -11
working hours	2 -1 -2 3 -3
working knowledge	0 2 -1 -1 -1
working with	7 -3 -2 -1 -1
working.	0 -1 -1 6 -3
worki~	6 -2 1 6 -11
world	-2 6 -2 -1 -1
world's	-1 0 -1 0 2
world.	-2 6 -2 -1 -1
world~	-1 0 -1 0 2
wort	2 -1 0 0 -1
wort und	2 -1 0 0 -1
would	-9 31 0 -4 -18
would be	1 3 -2 -1 -1
would set	-2 6 -1 -1 -2
wraxby	-2 -1 -1 -2 6
write	5 -4 6 -2 -6
writing	6 -2 -2 -2 0
writi~	6 -2 -2 -2 0
written	4 2 -1 -2 -3
written english	4 -1 -1 0 -2
writt~	4 2 -1 -2 -3
wunsch	-2 -1 -1 -2 5
wäre	-3 7 -3 -4 3
wäre das	0 4 0 0 -3
wäre hilfreich	-3 4 0 0 -1
wünschenswert	-2 4 0 0 -2
wünsc~	-2 4 0 0 -2
x	-4 -1 -3 -2 9
x 0	-4 -1 -3 -2 8
year	0 -4 -4 7 1
year 0	-1 0 0 0 2
year's	0 -1 -1 0 3
year.	-2 -3 -3 8 -1
years	12 -7 -4 -4 3
years in	4 0 0 0 -3
years of	5 -2 -1 -1 0
years or	5 -1 0 0 -3
years you	-1 0 0 0 2
years'	2 -1 0 0 -1
years.	1 0 -1 -1 2
you	7 2 -11 -2 3
you are	2 -1 0 0 -1
you can	5 0 -2 -2 -1
you do	-3 0 0 0 4
you don't	3 -1 -2 -1 1
you enjoy	6 -1 -1 -1 -2
you have	-8 9 -2 6 -4
you know	0 7 -1 -1 -5
you like	-3 0 0 0 4
you must	-2 -1 0 0 4
you need	5 -1 -1 0 -2
you should	2 -1 0 0 -1
you to	0 0 -1 0 2
you will	-6 -5 5 3 3
you write	10 -2 -3 -1 -4
you'd	-6 0 2 -1 5
you'd be	-1 -1 -1 0 3
you'll	-7 0 2 -4 9
you'll be	2 -1 -1 -1 1
you'll have	-3 -1 -1 -1 6
you're	9 -1 -2 -1 -5
you've	1 13 -2 -1 -11
you.	5 -2 -1 -1 -1
your	10 -7 -6 4 -1
your chartership	-1 0 -2 3 1
your choice	-4 -1 -1 4 2
your own	0 -2 -1 -1 3
your way	5 -2 0 0 -3
yourself	-2 0 0 0 3
yours~	-2 0 0 0 3
yrs	6 0 -1 -1 -4
z	0 -1 -2 6 -4
z b	0 -1 -2 6 -4
zahlen	5 -2 -2 7 -9
zeich~	0 0 -1 -1 2
zeit	-2 -1 -2 8 -3
zeitpunkt	-1 0 0 0 2
zeitpunkt eine	-1 0 0 0 2
zeitp~	-1 0 0 0 2
zendesk	-4 6 -1 0 -1
zende~	-4 6 -1 0 -1
zertifizierungen	-1 -1 -1 6 -3
zerti~	-6 -3 -4 17 -4
zu	6 -2 -5 -3 4
zu besetzen	-1 -1 -1 -1 4
zu den	-1 -1 3 -1 0
zu einem	-1 0 0 0 2
zu uns	-2 0 -1 6 -3
zuhören	7 -2 -2 0 -2
zuhör~	7 -2 -2 0 -2
zum	-3 -4 -6 -1 14
zum 0	-2 0 0 0 3
zum nächstmöglichen	-1 0 0 0 2
zur	3 -4 -1 -2 5
zur promotion	-1 0 0 0 2
zusammen	-4 -1 2 -1 4
zusam~	-4 -1 2 -1 4
zusatzversorgung	-1 -1 -3 0 5
zusatzversorgung.	-1 -1 -3 0 5
zusat~	-4 5 -4 -1 3
zuver~	2 0 -1 0 -1
zwei	16 -2 -3 -2 -8
zwei jahre	-1 0 0 0 2
zweiten	-1 -1 -1 6 -3
zweit~	3 -1 -2 5 -5
~0.	3 1 -2 3 -4
~ab.	0 -2 -1 -1 3
~abatte	-2 -1 -2 8 -3
~ach.	-3 -1 -2 -1 7
~actice	-1 0 -1 0 2
~aduate	3 0 0 0 -2
~aff.	-2 -2 4 -2 1
~aft.	-1 4 -2 -1 1
~afting	7 -1 0 -1 -4
~age.	-5 13 -3 -8 2
~agogik	1 -1 -2 -1 4
~ags.	-2 -1 -1 -2 5
~ahlung	-1 -1 -3 4 0
~ahr.	-1 -1 -2 5 -2
~ahrung	2 6 -8 0 0
~aid.	-4 0 -1 -1 6
~ail.	5 -1 2 -2 -4
~ain.	8 -1 -2 0 -5
~aining	-6 8 0 7 -9
~air.	1 0 -2 -2 3
~alegal	-1 0 -1 0 2
~alität	5 -2 5 -2 -5
~all.	-5 5 5 -2 -3
~alm.	11 -2 -1 -3 -5
~als.	-4 3 -1 0 3
~alt.	-3 -2 9 6 -10
~altung	-2 -3 -1 -4 11
~ams.	-2 -1 2 -2 3
~an.	-2 -1 -1 -2 5
~and.	2 -6 2 4 -2
~andard	4 -2 -2 -1 1
~anding	4 2 -2 -1 -3
~ang.	-7 8 5 -1 -5
~anical	1 -2 0 0 1
~anisch	-2 3 0 0 -1
~ann.	-2 7 -1 -1 -3
~anning	3 -3 -1 -1 2
~antage	-2 0 0 0 2
~antine	-2 -2 -2 6 0
~app.	-3 1 3 -1 0
~arable	2 2 -1 -1 -2
~arance	11 -1 -1 -3 -6
~arbeit	-4 -2 9 -4 1
~arches	-3 -1 5 -1 -1
~ard.	-4 -5 -4 2 12
~arding	2 -1 -1 -2 2
~are.	-6 6 6 -2 -4
~arkeit	3 -1 -1 -1 -1
~arn.	4 -1 -1 0 -2
~arning	-4 2 -3 3 2
~ars.	0 -1 -1 -1 3
~art.	-1 3 -3 -3 4
~artner	-2 -1 5 -1 -1
~ary.	-7 -2 -1 3 6
~ase.	8 -2 -2 -1 -4
~ash.	-2 2 4 0 -3
~ast.	-2 -1 -2 -1 6
~ata.	5 -2 -1 -1 -2
~ate.	-11 -3 4 -5 14
~ateure	-1 -1 6 -1 -3
~atform	-3 1 2 -1 1
~atical	-2 -1 -1 3 0
~atiker	2 -1 0 0 -1
~ations	5 0 5 -4 -6
~atitis	4 -1 -1 -1 -2
~atlich	2 0 0 0 -1
~atsapp	-2 -1 -1 -1 5
~att.	-1 0 -1 -2 4
~atz.	-5 -2 -2 11 -2
~aub.	-1 0 -1 7 -5
~auchen	0 -1 -1 -1 4
~auchst	3 0 0 0 -2
~auf.	0 0 0 -5 6
~aus.	4 -3 -5 7 -2
~ave.	-2 -1 -2 12 -7
~aviour	5 -1 -3 -1 0
~aws.	-2 0 0 -1 3
~ays.	-4 -2 -1 2 5
~azu.	8 -2 -1 -1 -3
~b.	0 6 -2 -2 -2
~bation	7 -2 -1 -3 -1
~bau.	5 3 -2 -2 -4
~bauten	3 0 -1 0 -1
~beiten	13 -4 5 -5 -8
~beiter	-2 -1 -1 -1 4
~beitet	-2 5 -1 -1 -1
~ben.	1 -4 8 -3 -2
~ber.	-1 1 -2 -1 2
~bility	-5 8 -2 -2 1
~ble.	7 1 -3 -3 -1
~bliche	-1 -1 -2 1 2
~bly.	-2 7 -1 -1 -4
~bnahme	-3 -1 4 -1 1
~bracht	4 0 0 0 -3
~bricks	-2 2 2 -1 -2
~bsgeld	-1 0 -1 5 -3
~bst.	5 -1 -3 8 -9
~bungen	-1 -2 -1 3 1
~bus.	0 -1 -1 -2 3
~c++.	-3 5 -1 0 -1
~cal.	3 -1 -1 0 -1
~car.	2 -2 -1 5 -4
~cation	-10 -1 -5 14 2
~cel.	6 -2 -1 -1 -2
~ces.	-3 -1 7 -1 -2
~chbare	3 -1 0 0 -1
~che.	-6 4 1 -4 6
~chelor	2 -1 0 0 -1
~cherer	0 -1 -1 6 -4
~cheres	9 -2 -1 -2 -4
~chicht	5 0 0 0 -4
~chinen	-2 -1 8 -1 -3
~chines	-1 0 -1 0 2
~chkeit	19 -2 -3 -4 -11
~chluss	14 -4 -3 -3 -4
~cht.	-13 11 -4 -5 11
~chtern	-1 4 -1 -1 -2
~chtigt	0 0 -1 0 2
~chtung	3 -1 -1 -1 0
~chweis	4 0 -1 -1 -2
~chwirt	-1 1 -1 7 -6
~chäfts	-2 -1 3 -2 1
~cident	-1 -1 7 -1 -5
~ckelst	-3 -1 8 -1 -3
~cklich	0 -2 0 0 3
~cklung	-4 -2 10 -2 -2
~cks.	-1 2 -1 -1 1
~co.	-1 -1 -1 -1 4
~counts	0 -1 5 0 -3
~cpc.	6 -2 -1 -1 -2
~ctical	5 -1 0 0 -4
~ctions	6 -5 3 -2 -3
~ctoral	-1 0 -1 0 2
~cts.	-1 0 -4 -1 6
~ctures	-3 -2 4 -1 1
~curity	-1 -1 -1 0 3
~cutive	-1 -1 -1 -1 3
~d.	-1 -2 -2 -1 5
~danten	-1 0 -2 -1 5
~dation	9 -2 -1 -3 -3
~day.	0 -2 -3 -3 8
~ded.	9 -2 -3 -2 -3
~del.	9 -6 -1 -1 -1
~den.	-2 -6 9 2 -3
~denden	-1 -1 0 4 -3
~der.	-1 0 -1 0 3
~dering	2 0 -1 0 -1
~derner	-2 0 -1 -2 5
~derung	0 0 -1 3 -2
~dheits	2 0 0 0 -1
~didate	-1 3 6 -1 -6
~dienst	9 -4 4 -6 -3
~dierte	3 -1 0 0 -1
~diness	4 0 -1 0 -3
~dit.	-4 3 5 0 -4
~dition	-4 -2 -1 -1 7
~dliche	1 -1 -1 5 -4
~dly.	6 -1 -2 -2 -1
~duates	-3 6 4 -1 -7
~dungen	2 -2 -3 8 -6
~dustry	-2 4 0 0 -2
~dworks	5 -3 0 0 -1
~ead.	-2 0 -2 -1 6
~eagues	-1 -1 4 -2 -1
~eak.	0 -1 -1 -1 3
~eam.	3 -3 3 6 -9
~ear.	-3 -3 -3 8 0
~ecasts	-2 -1 8 -1 -4
~echnik	3 -3 -3 -3 5
~ection	-2 0 2 0 1
~ectors	-3 -1 0 8 -4
~eek.	1 -1 -2 6 -4
~een.	-4 -2 1 15 -10
~eeping	-5 4 -2 -1 3
~eer.	-1 0 -1 -1 3
~eering	9 -2 -1 -1 -6
~ees.	-7 -2 0 0 11
~ege.	-10 1 10 3 -5
~ehouse	-4 4 1 -1 0
~eht.	2 -1 0 -1 0
~eicher	-1 -1 2 -1 1
~eil.	1 10 -2 -2 -7
~ein.	4 -4 2 -3 2
~einsam	1 -1 -1 -2 1
~eis.	5 -2 -2 -3 1
~eit.	15 -5 -5 -2 -3
~eitags	-2 -1 -1 -2 5
~eitest	1 -1 0 -1 2
~eitung	2 -3 0 11 -10
~ekends	3 -1 -2 -1 1
~eks.	1 -1 -1 4 -3
~eld.	0 -2 -2 12 -8
~elfalt	-3 -2 -1 5 1
~elfrei	5 -1 -1 -1 -3
~elines	-2 0 4 -1 -1
~ell.	11 -2 -1 -2 -6
~ellent	4 4 -3 -1 -4
~ellten	2 -1 0 0 -2
~ellung	-4 -1 6 -4 2
~eln.	-1 -2 6 -2 -1
~elor's	2 -1 0 0 -1
~elp.	2 0 0 0 -1
~els.	-2 -1 4 -1 0
~ely.	-5 6 -2 -2 3
~eme.	-3 -1 -3 9 -3
~emeine	0 -1 8 -2 -4
~ements	5 -1 -1 0 -3
~ems.	-3 4 -2 -2 2
~end.	3 -2 -2 -1 2
~ene.	4 -1 -1 -1 -2
~enende	2 0 -1 -1 0
~enhand	-1 0 -1 0 2
~enheit	4 0 -1 0 -3
~enings	-1 0 -1 0 2
~ennung	3 -1 0 -1 -1
~enrode	-2 -1 -1 -1 5
~ens.	4 -1 -1 -1 -1
~ent.	12 -11 -2 11 -9
~erably	-1 2 0 0 0
~erates	-2 -1 5 -1 -1
~erbung	-1 -1 5 -2 -1
~ere.	-1 -1 -1 0 4
~ereich	-3 0 -1 7 -3
~eresse	5 -2 0 0 -3
~erk.	2 -2 -1 -1 2
~erlich	0 -3 0 -1 5
~ern.	-9 7 6 -3 -1
~ernity	-1 0 -1 -1 3
~ers.	-11 6 8 -8 5
~ership	-1 1 -5 5 0
~ersity	-4 -2 -2 4 4
~ert.	-2 -1 -2 -4 9
~ertime	-2 -1 -1 6 -3
~ertrag	-3 -2 -2 7 1
~erview	-1 0 -1 0 2
~erwork	-1 0 -2 0 4
~ery.	-1 -2 1 -3 6
~ess.	6 -2 -2 -2 1
~essary	4 -4 -1 -1 2
~est.	3 0 0 0 -1
~estens	6 -2 -1 -1 -3
~ething	4 -2 -2 -1 1
~etings	-3 -1 7 -1 -2
~ets.	4 -2 -2 -1 0
~etzung	4 -2 -2 -1 1
~eugnis	8 -1 -1 -1 -6
~evious	1 3 0 -1 -3
~exible	-1 -1 -2 7 -3
~fahrer	-5 -1 -1 -1 9
~fen.	-3 -2 12 -3 -3
~ferent	-2 0 -1 0 3
~ferred	-2 7 0 -1 -3
~fgaben	-3 -1 3 -1 2
~ficate	-5 -2 8 -1 0
~ficial	-1 2 0 0 0
~fident	3 -2 0 0 -1
~fon.	-1 0 0 0 2
~formal	-1 0 -1 -1 4
~fragen	-1 -2 1 -1 3
~freich	-3 6 0 -1 -2
~fstand	-1 0 3 -1 -1
~fts.	-4 -2 2 -3 7
~ftware	-4 1 4 -4 4
~ful.	-3 7 0 0 -3
~fungen	1 0 9 -2 -7
~gal.	-2 -1 -1 -1 5
~garten	-1 0 -1 -2 3
~gebote	-2 -1 8 -1 -4
~gehalt	-1 0 -2 2 1
~gement	10 -1 -3 3 -9
~gen.	-14 -3 9 13 -4
~ger.	-1 -3 0 0 5
~get.	-1 -1 3 4 -4
~ght.	-1 0 -2 -1 5
~giales	-2 0 -1 4 -2
~gineer	-4 -3 -4 -3 13
~gistik	-2 -1 -1 -1 4
~glisch	7 -2 -2 -2 -2
~go.	-3 -1 7 0 -3
~gramme	-2 4 -1 -1 0
~gresql	5 -1 -2 0 -2
~ground	2 6 -2 -1 -5
~gruppe	1 -1 4 -2 -2
~grüßen	-1 1 -1 3 -2
~gütung	-2 -2 2 3 -1
~haften	0 -1 -1 -1 3
~halten	4 -1 -2 6 -7
~halter	0 -3 -1 3 0
~hanced	-1 -1 -1 -1 4
~hat.	7 -1 -2 -1 -4
~helm's	-4 -1 -1 -1 6
~hem.	7 -2 -2 -1 -2
~hen.	-1 5 5 4 -13
~her.	1 -1 -2 -1 3
~higung	5 -1 -1 -1 -3
~hinery	-2 -2 7 -1 -2
~hip.	-3 -3 -4 18 -9
~hkraft	-1 0 0 0 3
~hkurse	-3 -1 -2 5 2
~hlecht	0 0 -1 3 -2
~hme.	-5 4 -3 -5 8
~hnical	-5 6 -1 -1 2
~hniker	2 -2 -1 4 -3
~hon.	7 0 -1 -1 -6
~hority	0 0 -1 -1 2
~how.	3 -1 0 0 -2
~hrgang	4 -1 -1 0 -2
~hrzeug	0 -1 -1 -1 4
~hts.	-9 -1 4 -2 8
~hutzes	3 0 -1 -1 -1
~hänger	1 -3 0 0 3
~hängig	0 0 -1 3 -2
~häuser	-1 0 -1 -1 4
~ial.	9 0 -2 -2 -6
~ialist	-2 -1 -1 -1 5
~iarity	0 4 -1 -1 -3
~iative	7 -2 -1 0 -4
~ically	-2 0 -1 0 3
~icants	2 -2 -1 0 1
~icates	-4 -2 -1 -1 8
~ice.	-1 -1 -5 6 1
~ich.	-4 0 -4 12 -4
~ichten	-2 0 4 -1 0
~icious	-1 0 0 0 2
~ick.	9 -2 -2 -2 -3
~ickeln	-2 -1 8 -2 -3
~ics.	-3 6 -4 -3 3
~idates	0 0 -2 -1 3
~idence	2 1 -4 -5 5
~idered	-1 -1 -1 -1 4
~idised	-1 -1 -1 3 -1
~ied.	-1 -1 5 -1 -3
~ien.	-6 3 -4 7 0
~iences	-2 -1 -1 -1 5
~iendly	3 -1 -2 5 -5
~ier.	2 2 0 -1 -3
~ierter	3 -1 0 0 -1
~ierung	-4 -1 -6 3 8
~ies.	-6 -3 0 2 8
~ießend	4 -1 -1 -1 -2
~ift.	-4 -2 5 -2 3
~igible	4 -2 -1 -1 0
~igkeit	5 -1 -1 -1 -2
~igt.	0 0 -1 0 2
~ii.	0 -1 -2 -1 5
~ike.	-5 5 -1 -1 2
~ilding	3 -2 -1 -1 0
~ildren	2 0 -1 0 0
~ildung	1 8 -9 1 0
~ile.	-2 3 0 0 1
~ilität	2 -1 0 0 -1
~ill.	1 -1 8 -2 -5
~ilzeit	-1 0 0 0 2
~ime.	3 -2 3 -2 -2
~immung	-1 0 5 -1 -2
~in.	0 5 0 -1 -4
~ine.	1 -3 -6 4 4
~ineers	0 -2 2 -1 2
~ing.	-2 -2 -4 6 2
~ingung	-3 0 0 0 3
~inical	0 -1 -1 -1 2
~iniken	-2 -1 -2 -1 5
~inikum	-1 0 0 0 2
~intain	-2 -1 13 -1 -9
~ion.	0 -4 -10 22 -7
~iously	-5 3 -1 7 -4
~ipping	6 0 -1 0 -3
~ips.	-2 1 6 -1 -3
~ipting	-3 5 0 0 -1
~iption	-2 0 0 0 3
~irable	-2 7 -1 -1 -4
~ird.	1 -1 -3 -1 4
~irt.	-1 3 -1 4 -5
~is.	5 6 -1 -2 -8
~ischen	2 -1 -1 0 0
~isches	11 -3 -2 -2 -4
~ise.	9 -2 -1 -1 -5
~ish.	1 4 3 -2 -6
~ist.	3 -3 -1 -1 3
~istant	-2 0 -1 0 3
~istics	4 -3 -2 -1 2
~istrar	-1 0 0 -1 2
~it.	7 -7 -1 -1 2
~ite.	-2 -2 -3 -2 8
~iteria	-2 0 0 0 2
~iterin	-1 0 0 0 2
~itment	-7 -1 6 -2 4
~its.	-3 -1 5 -2 1
~ittags	0 -1 -1 0 2
~ity.	-3 -2 -1 -2 8
~itzeit	-1 0 -1 -1 3
~ium.	2 -2 -1 -2 3
~ive.	3 1 -1 -3 0
~job.	1 -2 -1 -1 3
~k.	0 0 -1 -1 2
~kation	-3 -1 0 7 -2
~ken.	3 -1 -1 0 -1
~ket.	-6 -4 2 17 -8
~klären	4 -1 -1 -1 -2
~km.	-3 0 -2 0 5
~kommen	-1 1 -1 -1 2
~kosten	-2 -1 -2 9 -5
~kplatz	-4 -2 -2 14 -5
~kwater	-1 0 0 0 2
~lar.	3 -2 -1 0 0
~lation	4 -3 0 -1 -1
~law.	2 -1 3 -1 -3
~ldwork	-3 5 0 0 -2
~legtes	4 -1 0 -1 -2
~leiten	-2 0 -2 -1 5
~leiter	-4 7 -1 -2 1
~ler.	-7 5 -4 -2 8
~les.	-3 -1 5 -1 0
~levant	6 -1 -2 -1 -3
~liable	8 -1 -2 -1 -4
~lic.	0 -1 4 -1 -2
~lichen	-1 -2 -4 -1 8
~licher	2 -1 -1 -1 2
~liches	1 5 -3 1 -4
~lidays	0 0 0 6 -5
~lified	5 -5 4 -2 -2
~ligion	-2 -1 -1 -2 5
~ligung	-1 -1 -2 3 1
~linien	-4 5 -1 -3 4
~listed	-1 -1 -1 0 3
~lities	-3 -1 2 -1 3
~lle.	-1 -1 -1 -2 6
~llegen	-1 -1 -1 4 -2
~llegin	-2 -1 -2 -1 6
~lls.	-4 3 8 -5 -1
~lltest	3 -1 -1 0 -1
~llzeit	-1 0 -1 -1 3
~lnahme	1 -1 5 1 -6
~lnisch	0 5 -1 -2 -3
~losure	-1 0 -1 0 2
~lot.	-2 -1 8 -1 -4
~low.	2 -2 -2 -1 2
~ltants	-1 0 -1 -1 3
~luding	2 1 -2 -4 3
~lungen	-2 -2 -3 7 0
~lus.	0 5 -1 -1 -2
~lusion	-3 0 -1 6 -3
~lysers	-2 2 2 0 -3
~lytics	1 -1 -2 -1 3
~mal.	2 -2 -1 -2 3
~manent	-3 -1 -1 -1 6
~map.	-3 -1 11 -1 -6
~mation	1 -3 2 -1 0
~may.	-1 -2 0 0 4
~mbh.	-2 -1 -2 -1 6
~mebody	9 -2 -3 -1 -3
~men.	-2 -3 12 3 -10
~mer.	-2 0 -1 -3 5
~merate	7 -1 -1 -1 -4
~mie.	1 -2 -1 -4 6
~minals	-2 0 -1 0 3
~mistry	2 -1 0 0 -1
~mit.	10 -1 -7 -3 1
~mitted	1 -1 -2 5 -3
~mittee	-2 0 6 0 -4
~mme.	2 -1 0 -1 1
~motion	-1 0 0 0 2
~mplete	2 -1 0 0 -1
~mputer	2 -2 -1 -2 3
~mstags	5 0 0 0 -4
~munity	3 -1 0 0 -2
~nachts	-1 0 -1 5 -3
~naging	-1 -2 5 -1 -1
~nahmen	-1 -1 11 -2 -6
~nbrief	3 0 0 0 -2
~nce.	-2 -3 -3 3 5
~nch.	0 3 -2 2 -2
~ndards	5 -2 -1 -1 -1
~ndarin	-1 3 0 0 -2
~nde.	3 0 0 -1 -2
~nderte	-1 -1 3 -1 -1
~ndlich	3 0 0 0 -2
~ndling	-2 1 -1 0 1
~nds.	5 -4 0 -5 4
~ndwerk	-3 3 -2 -2 4
~nehmen	-3 1 5 -3 1
~nel.	3 -2 0 0 -1
~nen.	4 -3 16 -6 -11
~nenbau	2 3 -1 -1 -2
~nenden	-2 0 -1 -2 6
~ner.	0 1 -3 -8 10
~nes.	2 -2 -2 7 -5
~nestly	-1 -1 -1 -1 3
~nge.	2 -1 -1 -1 1
~nguage	-1 5 -2 2 -5
~nician	-3 -1 -2 0 5
~nik.	8 -3 -1 -1 -3
~nimore	-1 0 -1 -1 3
~nis.	8 -2 -1 -2 -4
~nische	6 -2 -1 -1 -2
~nished	3 0 -1 -1 -2
~nities	-2 -1 -1 7 -3
~nly.	-5 -1 -2 -1 9
~now.	-2 -1 7 -1 -2
~nschen	3 -3 1 -3 1
~nsible	-3 0 8 -1 -4
~nsport	5 -2 -3 5 -4
~nst.	8 -1 -4 -4 0
~nswert	-2 4 0 0 -2
~nteers	-3 -1 -1 -1 6
~nth.	-2 -1 -4 6 1
~nts.	4 3 3 6 -15
~nungen	-2 -1 3 -3 2
~nus.	-2 3 -2 6 -5
~nwagen	-2 -1 -1 6 -2
~oblems	-2 0 -1 0 3
~ociate	-1 -1 -1 -1 4
~ock.	-2 -1 -2 8 -3
~ode.	2 -1 4 -1 -4
~ody.	-2 -1 -3 -1 6
~off.	-4 0 -1 7 -2
~office	-2 -1 -1 3 1
~ohnung	-2 -1 -3 2 4
~ojects	2 -1 -1 0 0
~oldung	-1 -1 -3 5 0
~ole.	2 0 0 0 -2
~oll.	-3 9 -3 -1 -2
~ols.	2 0 0 0 -2
~ome.	1 8 -2 -4 -3
~ondere	0 5 -1 -1 -3
~one.	-6 0 -4 1 8
~onment	1 -2 0 4 -4
~ons.	-2 5 7 -4 -7
~ontakt	6 -2 -1 -1 -3
~ook.	6 -2 -1 -1 -2
~oor.	-1 0 0 0 2
~opment	-1 -1 -2 3 1
~ord.	-2 -1 -1 -1 5
~ore.	1 1 -2 -1 1
~orgung	-1 -1 -3 0 5
~ork.	-2 3 -3 3 -1
~orking	2 1 -1 0 -2
~orm.	1 3 1 -2 -4
~ors.	-2 -1 8 -1 -4
~orship	-9 5 -1 6 -2
~ort.	1 -3 8 -1 -4
~ortant	3 -1 0 0 -2
~ortive	-2 0 -1 4 -1
~ortung	4 -1 3 -2 -4
~ory.	3 -1 -1 0 -1
~orzugt	-4 10 0 -2 -3
~ossene	4 -2 0 0 -2
~otzdem	-1 -1 -1 -1 3
~our.	6 -1 -1 -3 -2
~out.	9 -1 -3 -2 -3
~outing	3 0 -1 -1 -1
~ove.	2 -1 0 0 -1
~ovides	-1 0 0 -1 2
~owance	-4 -1 -2 -4 11
~owmore	-1 0 -1 0 2
~own.	-3 -1 -1 -1 5
~ows.	-3 -1 -1 -2 7
~oyment	1 -2 0 0 1
~pay.	-5 5 -2 -1 3
~pected	4 -1 0 -1 -2
~per.	-2 1 -1 -1 3
~perten	-2 3 -1 -2 1
~petenz	-1 -2 -1 -1 4
~pflege	-4 2 8 4 -10
~phones	-2 -1 -2 6 -1
~ple.	-2 -1 -3 -2 8
~ployer	-1 0 -1 -1 3
~ply.	3 5 -3 -1 -5
~porate	-2 5 -3 -1 0
~posure	-4 8 -1 0 -3
~ppe.	6 -1 -2 -3 0
~pplied	-1 -1 5 -1 -3
~prache	-3 4 -2 -2 3
~praxis	11 -1 -2 -2 -5
~quired	1 -3 6 -1 -3
~raform	-1 8 -2 -2 -4
~rag.	-2 -1 -1 11 -7
~ragten	-1 0 0 -1 2
~raight	-1 0 -2 0 4
~ranten	-2 -1 5 -2 0
~raphie	3 -1 0 0 -1
~rarian	0 0 -1 0 2
~raries	-1 0 0 0 2
~ration	1 -1 -2 2 0
~ratory	-3 -1 -2 0 6
~ratung	-4 5 -3 -2 4
~rblick	5 -1 -1 -1 -2
~rbrief	-3 5 0 0 -1
~rch.	6 -2 -2 -1 -1
~rds.	-1 -1 2 -1 1
~rea.	-2 -1 -1 -1 4
~rechen	5 -2 -1 -1 -2
~rector	-1 0 5 -1 -2
~red.	-5 4 5 -2 -3
~rei.	-1 -1 -2 -2 7
~reiben	-4 -2 9 -3 0
~reibst	0 0 -1 0 2
~rement	-2 -2 -1 0 5
~ren.	7 -5 7 -5 -4
~rences	-3 -1 -1 0 5
~rental	-2 -1 -1 9 -5
~rer.	-1 -1 -1 -2 5
~res.	-5 -3 12 -1 -3
~retion	10 -1 -1 -4 -4
~reuung	-2 -1 -2 6 -1
~rge.	-2 -1 4 1 -3
~richst	-2 -1 4 0 -1
~rician	1 -2 -2 -1 4
~rience	0 7 -1 -6 -1
~rierte	1 0 -1 4 -4
~rif.	-3 -1 -2 4 2
~rinnen	5 0 -1 -1 -3
~ristet	-4 0 0 -1 6
~rities	-1 -1 -1 0 3
~rke.	2 -2 -1 -1 2
~rkisch	-3 5 0 -1 -2
~rklich	0 0 2 0 -1
~rklift	3 -4 -1 4 -2
~rkspur	-1 -1 -1 -1 3
~rkunft	0 0 -1 3 -2
~rlagen	-1 0 -2 -1 4
~rld.	-2 6 -2 -1 -1
~rlegen	3 0 0 0 -2
~rlight	-3 -1 -1 0 5
~rms.	-2 -1 5 -1 -1
~rmögen	4 -1 -1 -1 -1
~rnahme	-4 -2 -4 5 5
~rne.	0 -3 -1 -1 5
~rnetes	-1 -2 9 -1 -5
~rnzeit	-5 -2 -1 -1 9
~rol.	4 -2 0 0 -1
~roller	-2 -1 3 -1 2
~rosoft	1 -3 -1 0 3
~rpunkt	1 -2 3 0 -2
~rshell	-3 5 0 0 -1
~rsität	-2 0 -1 -1 4
~rsonal	4 -1 -1 0 -1
~rsorge	-1 -1 -2 1 2
~rstufe	3 -1 -2 -1 0
~rtable	2 0 0 0 -1
~rtered	-2 9 -1 -1 -4
~rthday	-1 -1 -1 4 -1
~rtment	2 -1 -1 -1 1
~rtraut	13 -2 -3 -2 -6
~rtrieb	-5 -1 2 -1 4
~rts.	-4 -1 5 -1 1
~ruiter	-2 -1 -2 -1 6
~rungen	-7 4 -7 -2 12
~rviews	-1 0 0 0 2
~rweise	-2 3 0 0 -1
~rwesen	2 -1 -1 0 1
~sammen	-4 -1 2 -1 4
~sap.	-1 0 0 0 3
~sation	-6 7 2 -1 -2
~sch.	7 1 -2 -2 -4
~schaft	2 1 4 -4 -4
~schein	-4 2 -1 4 0
~schick	8 -2 -2 -2 -3
~schule	-1 0 -1 -1 3
~scount	-2 -2 -2 6 -1
~script	5 -1 -2 -1 -1
~see.	8 -2 -2 -3 -1
~seload	-2 0 4 0 -1
~sen.	-3 13 0 -9 -2
~ser.	-4 8 -3 -4 4
~ses.	-5 -3 -3 14 -3
~set.	-1 2 0 0 -1
~setzen	-1 -2 -2 -2 6
~sforce	-3 0 -1 0 4
~sie.	-2 -1 -1 -1 4
~signer	-2 -1 -2 -1 5
~siness	2 -1 0 0 0
~sional	8 -2 -4 2 -5
~sis.	-5 7 -1 0 0
~sition	0 -1 -1 0 3
~son.	-3 -2 -1 6 -1
~sor.	-2 -1 4 -1 0
~spital	-1 -1 -1 -1 4
~splatz	-4 0 -2 3 3
~sponse	0 0 2 0 -2
~spräch	-1 0 -1 -1 3
~srecht	-1 -2 -2 -1 6
~sse.	1 -1 -1 -3 4
~ssenes	2 -1 0 0 -1
~ssible	-1 -1 -1 0 3
~stehen	-1 6 -1 -2 -3
~stelle	7 0 0 -1 -5
~stellt	-2 -1 -1 -1 5
~stemen	4 -5 7 0 -6
~ster's	2 0 0 0 -2
~stered	5 -1 -2 -1 -1
~steter	9 -1 -1 1 -7
~stgres	-4 -1 -2 0 7
~stomer	0 -2 4 -1 -1
~sts.	4 -1 3 -2 -4
~stärke	4 -2 -1 -1 -2
~suchen	2 -1 2 0 -3
~sue.	-1 -1 -1 -1 3
~sungen	0 -1 2 -2 1
~sweise	6 -3 0 -1 -2
~tacted	-1 -1 -1 0 3
~tag.	4 -1 -2 -1 -1
~tal.	0 -1 -1 -1 3
~tanden	7 0 -1 0 -5
~tation	-7 2 1 5 -1
~tch.	2 -4 -2 8 -4
~ted.	6 -3 -2 -1 1
~tee.	-2 0 6 0 -4
~teiger	-5 -5 -1 -2 13
~tellen	1 0 2 0 -2
~tellte	-1 0 0 0 2
~tem.	-5 8 2 -2 -4
~tement	-1 0 0 0 2
~ten.	3 -6 5 6 -8
~ter.	1 -6 2 6 -3
~terium	-3 3 -1 0 2
~tertes	4 0 0 -1 -2
~tes.	0 -3 7 1 -5
~tet.	-3 5 -1 -1 1
~tewart	-1 0 -1 -2 4
~tfolio	5 -2 2 -3 -1
~thcare	-1 0 0 -1 2
~ths.	7 -2 -2 -3 0
~ticket	-4 -1 -2 3 4
~tients	-3 2 7 -1 -5
~tified	1 -1 -1 -1 2
~tig.	9 -3 -1 -2 -2
~tigung	-3 0 2 -1 2
~tik.	-3 -2 14 -3 -7
~tional	-4 3 -1 -1 4
~tionen	-2 -2 9 -4 -2
~titive	-1 0 -1 3 -1
~titute	2 3 -1 -1 -3
~tladen	-3 -1 4 -1 0
~tliche	9 -1 -4 -2 -2
~tly.	4 -1 -2 -1 -1
~tnisse	3 9 -3 -3 -6
~tomers	-1 -1 -1 0 3
~ton.	-2 13 -3 4 -11
~tor.	-1 -3 2 -4 6
~tpi.	1 3 -2 -1 -1
~tpunkt	-1 0 0 0 2
~trable	3 -2 0 0 -1
~trator	-2 -1 -1 -1 5
~trauen	-1 0 0 0 2
~treten	5 -2 -1 -1 -1
~treuen	-1 0 3 -1 -1
~tronic	-3 6 -1 0 -2
~trägen	0 0 3 -1 -2
~tszeit	-3 -1 -1 4 1
~tte.	-2 -1 -2 7 -2
~tunden	-1 0 -1 -1 3
~tungen	0 -2 2 6 -7
~turday	3 0 0 0 -2
~turing	5 -2 -1 0 -2
~tus.	1 -2 -1 0 2
~tutory	2 -1 4 0 -5
~twerke	-1 -1 -1 -1 4
~tät.	7 -3 4 -3 -6
~uay.	-2 -1 -2 -1 6
~ubares	-2 0 -1 4 -1
~uch.	-5 -2 -2 -3 13
~uction	4 -1 2 -1 -3
~ude.	12 -2 -3 -3 -4
~udiert	4 -1 -1 0 -2
~udy.	0 -3 -1 -1 5
~ues.	1 -1 4 -1 -2
~ufmann	2 0 0 0 -1
~ugt.	0 -1 3 -1 -2
~uguese	-2 -2 -2 4 2
~uiries	-3 -1 3 -1 2
~uk.	2 0 -1 0 -1
~ularly	-2 1 0 0 1
~ulated	-1 3 -1 0 -1
~uld.	1 -1 4 -1 -3
~ult.	-3 4 -1 0 0
~ultant	-2 -1 -1 0 4
~und.	-1 0 0 5 -4
~ung.	0 -6 -3 19 -10
~uns.	-3 -2 -2 8 -2
~up.	2 -1 -1 0 0
~urably	-2 7 -1 -1 -4
~urance	-5 1 -3 11 -4
~urdays	-2 -1 -1 0 4
~ure.	-4 4 3 4 -8
~urnals	-1 0 -1 0 2
~urs.	0 -1 -2 2 1
~urself	-2 0 0 0 3
~us.	-1 5 -2 -1 -1
~usands	-2 -1 -1 0 4
~use.	-2 -1 -2 -2 8
~uss.	0 -5 -3 5 3
~ust.	3 -2 -1 -1 1
~usters	0 -1 4 0 -3
~usweis	8 -1 -2 -3 -2
~utions	-2 10 -2 -2 -4
~valent	6 -3 0 -1 -2
~van.	-1 -2 11 -3 -5
~vanced	5 -1 -1 -1 -2
~ved.	-2 7 -1 -1 -4
~vel.	2 -1 -1 0 0
~ven.	-1 -2 -2 -1 6
~vented	-2 7 -1 -1 -3
~ver.	-1 -3 -1 -2 7
~ves.	0 -1 -1 0 2
~viewed	-4 -1 0 -1 7
~vision	-3 -2 -2 0 7
~volves	3 0 3 0 -5
~warten	5 -1 0 -1 -3
~wartet	2 -2 0 -1 1
~way.	-1 -1 -3 -1 6
~wegian	-4 1 0 0 3
~weiler	-2 -1 -1 -1 5
~werber	-1 4 -1 -1 -2
~wertig	2 -1 0 0 -1
~wir.	4 0 -1 -1 -2
~wledge	1 7 -3 -2 -2
~wortet	0 -3 -1 -1 5
~xitime	-1 0 -1 -1 3
~yer.	0 -1 -1 -1 2
~yments	-2 -1 0 0 3
~you.	5 -2 -1 -1 -1
~ything	-2 -1 -1 -1 6
~zeiten	-2 0 -1 4 0
~zen.	-2 -1 -2 6 -2
~zes.	3 0 -1 -1 -1
~zieher	2 -1 0 -1 0
~zin.	1 -1 -2 -2 4
~ßerdem	1 0 -1 -2 2
~ä.	-1 5 -1 -1 -2
~ändige	3 -1 0 -1 -1
~ändnis	3 -1 0 -1 -1
~ösisch	2 -1 -1 -1 1
~ück.	2 3 -1 -1 -4
~ührung	-3 -1 11 -1 -6
~üro.	-5 -1 -2 8 0
~ützung	-1 -1 4 -1 -2
ä	0 5 -1 -1 -2
ä.	-1 5 -1 -1 -2
über	-2 2 -3 -4 7
über die	3 0 0 -1 -2
über tarif	-3 -1 -1 -1 6
überblick	5 -1 -1 -1 -2
überb~	5 -1 -1 -1 -2
übernahme	-3 -1 -3 6 1
übernahme der	-2 -1 -2 10 -5
übernehmen	1 -1 -1 -1 2
übern~	-2 -3 -1 5 1
überschaubares	-2 0 -1 4 -1
übers~	-3 -1 -1 3 1
übert~	-1 0 0 5 -3
`,
}
