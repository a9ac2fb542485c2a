/** First names that one human goes by, English and German; each line is one name, its long form first. */
const lines = `
alexander alex sascha
alexandra alex sandra
andrew andy drew
andreas andi
anthony tony
antonia toni
benjamin ben benny
bernhard bernd
catherine cathy kate katie cat
katherine kathy kate katie kat kathrin
katharina katja kati kathi
charles charlie chuck
charlotte lotte charlie
christian chris
christina chris tina
christine chris tina
christopher chris
christoph chris
daniel dan danny
david dave
deborah debbie deb
edward ed eddie ted
elisabeth elizabeth liz lisa beth betty lizzie elli sissi
emanuel manu
franziska franzi
frederick fred freddy
friedrich fritz
gabriele gabi
gregory greg
hannelore hanne
heinrich heiner heinz
jacob jake
jakob jacky
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
joachim jochen achim
johannes hannes hans jo
john jack johnny
jonathan jon jonny
joseph joe joey
josef sepp jupp
joshua josh
karl-heinz kalle
kenneth ken kenny
laurence larry
lawrence larry
leonard leo len
leonhard leo
madeleine maddy
magdalena lena magda
margaret maggie meg peggy
margarete grete gretel
matthew matt
matthias matze matti
maximilian max
michael mike mick micha
michelle shelly
nathaniel nathan nate
nicholas nick
nikolaus klaus niko
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil
philipp phil
rebecca becky becca
richard rick rich dick
robert rob bob bobby
ronald ron
samantha sam
samuel sam
sebastian basti seb
stefan steff
stephanie steffi
stephen steve
steven steve
susanne sanne susi
susan sue susie
theodor theo
theodore theo ted
thomas tom tommy
timothy tim
ulrich uli
ulrike uli
ursula uschi
victoria vicky tori
vincent vince
walter walt
wilhelm willi
william will bill billy
wolfgang wolf
zachary zach
`

const groups = new Map<string, Set<number>>()
for (const [n, line] of lines.trim().split('\n').entries()) {
  for (const name of line.split(' ')) {
    const known = groups.get(name)
    if (known) known.add(n)
    else groups.set(name, new Set([n]))
  }
}

/** `kate` and `katherine`. Folded first names; two short forms of one name (`bob`, `rob`) count as well. */
export function areNicknames(a: string, b: string): boolean {
  if (a === b) return false
  const theirs = groups.get(b)
  return theirs !== undefined && [...(groups.get(a) ?? [])].some((group) => theirs.has(group))
}
