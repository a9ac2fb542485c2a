/** Words that say nothing of what a text is about: of the language, and of talk about talks. Folded. */
const english = `a about above after again against all also am an and any are as at be because been before being below
between both but by can cannot could did do does doing done down during each else ever every few for from further get
gets getting give given gives go goes going gone got had has have having he her here hers herself him himself his how i
if in into is it its itself just keep keeps kept less let like liked likes made make makes making many may me might
more most much must my myself never no nobody nor not nothing now of off often on once one ones only onto or other
others our ours out over own per put quite rather really said same say saying says she should since so some somebody
something still such take taken takes than that the their theirs them themselves then there these they thing things
this those though three through till to too took towards two under until up upon us use used uses using very via want
wanted wants was we well went were what when where whether which while who whom whose why will with within without
would yet you your yours four five six seven eight nine ten first second last next new old good better best bad big
small long short little lot lots year years month months week weeks day days time times way ways twice people person
ask asked asks asking tell tells told telling told talk talked talks think thinks thought know knows known see seen
sees show showed shown shows find finds found need needs needed come comes came work works working worked worker
interview interviews interviewed applied job role team company candidate hope hoped laugh laughed joke jokes love loves
loved hate hates hated read reads reading start started help helps helped happen happens happened call called calls
part parts whole half about us lets dont doesnt didnt isnt wasnt whats thats theyre hes shes herself`
const german = `aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus bei
beim bin bis bist da dabei dadurch dafur dagegen damit dann darauf darin daruber das dass dein deine dem den denn der
des dessen deshalb die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige
er es etwa etwas euch fur gab ganz gar gegen gehabt gehen geht gemacht gerade gesagt gibt ging gut habe haben hat hatte
hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes
jetzt kann kein keine keinem keinen keiner konnen konnte machen macht man manche mehr mein meine mich mir mit muss
mussen nach nicht nichts noch nun nur ob oder ohne sagt sagte schon sehr sein seine seinem seinen seiner seit selbst
sich sie sind so solche soll sollen sollte sondern sonst statt uber um und uns unser unsere unter viel viele vom von vor
wahrend war waren was weg weil weiter welche wenn wer werden wie wieder will wir wird wirklich wo wollen wollte worden
wurde wurden zu zum zur zwar zwei zwischen drei vier funf jahr jahre jahren monat monate woche wochen tag tage zeit mal
neu neue neuen neuer alt alte alten gross klein frage fragte gefragt team firma stelle gesprach bewerbung rolle`

export const emptyWords: ReadonlySet<string> = new Set([...words(english), ...words(german)])

/** By these a language is told where nobody says which it is. Each stands in one list only. Folded. */
export const tellingWords: Readonly<Record<string, readonly string[]>> = {
  en: words('the and of that with was for from this which have were their are by how what when who its they not'),
  de: words(
    'der die das und ist nicht mit fur auf ein eine von zu dem den im sich auch wie wird sie wenn aus bei uber',
  ),
  fr: words('le les des une est pour dans que qui sur avec pas plus par sont cette du aux'),
  es: words('el los las una por para con que como pero su sus del mas esta este'),
  nl: words('het een van en dat niet voor met zijn aan ook bij maar naar wordt deze'),
  it: words('il gli che per una con sono della nel non come piu questa dei alla'),
  pt: words('os uma para com nao mais como dos pela seu sua entre quando tambem'),
}

/** Of what nobody wants to be reminded by a friendly mail: sackings. Stems. */
export const neverWords: ReadonlySet<string> = new Set(
  words(
    'layoff layoffs redundancy redundancies entlassung entlassungen stellenabbau kundigungswelle sackings massenentlassung',
  ),
)

/** Trouble and gossip: never of the reader's own company, and of others seldom. Folded. */
export const unkindWords: ReadonlySet<string> = new Set(
  words(`accused accuses allegations alleged anger apologises apologizes apology arrest arrested backlash bankrupt
  bankruptcy blunder bribery complaint court criticism criticised criticized embarrassing embarrassment fined fines
  fraud gossip hearing hacked insider insiders insolvency insolvent investigated investigation lawsuit leaked outrage
  poach poached poaching probe prosecutors recall resigns rift row rumor rumors rumour rumours sacked scandal sued sues
  suing tribunal whistleblower withdrawn wooing affare anklage arger bestechung betrug beschwerde bussgeld eklat
  entschuldigt ermittlungen ermittelt geruchte geruchten insolvenz insolvent klage panne prozess razzia ruckruf rucktritt
  skandal staatsanwaltschaft streit vorwurf vorwurfe verklagt`),
)

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean)
}
