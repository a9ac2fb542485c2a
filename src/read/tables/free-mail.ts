/** Mail providers for everybody: their domain says nothing of an employer. */
const freeMail = new Set(
  `gmail.com googlemail.com yahoo.com yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.co.uk yahoo.com.br ymail.com rocketmail.com outlook.com
  outlook.de outlook.fr outlook.es outlook.it hotmail.com hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.co.uk live.com live.de live.fr live.nl
  live.co.uk msn.com icloud.com me.com mac.com aol.com aol.de gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de
  arcor.de posteo.de mailbox.org proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io fastmail.com
  fastmail.fm zoho.com yandex.com yandex.ru mail.ru mail.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it
  virgilio.it tiscali.it alice.it ziggo.nl kpnmail.nl xs4all.nl planet.nl hetnet.nl uol.com.br bol.com.br terra.com.br sapo.pt
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net btinternet.com sky.com virginmedia.com
  qq.com 163.com 126.com naver.com hanmail.net hey.com duck.com telekom.de vodafone.de bluewin.ch hispeed.ch a1.net chello.at example.net`.split(
    /\s+/,
  ),
)

export function isFreeMail(host: string): boolean {
  return freeMail.has(host)
}
