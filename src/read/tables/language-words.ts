/**
 * Words that are frequent in a language and rare in its neighbours, as they are written: for texts too short for
 * `spokenLanguages`, and for languages whose phrases are not read. ISO 639-1.
 */
export const languageWords: Readonly<Record<string, string>> = {
  en: 'the you your we our and for with this that have are will be of it is to at from us been has i me my am was can do not if so on in as by an or but all new see get please thanks thank hi hello dear regards best out up they them what how when their there here just now view know time',
  de: 'und der die das ihre ihnen wir sie nicht mit für ist haben bei auf uns zu den dem ein eine einen von als sich auch dir dich deine ich wird werden am im um zum zur noch aber oder wie es du er dass hat vielen dank hallo liebe lieber grüße gruß herr frau bitte danke bis nach wann wo ihr dein mein meine heute morgen über',
  fr: 'le les des vous votre nous pour avec dans une est pas au du et sur vos ce ne avons notre je un la qui bonjour merci cordialement à être été suis mon ma mes tu te par plus bien très chère cher si il elle on êtes où bonne',
  es: 'el los las con por para una que tu nos del en y su hemos ha te mas este esta hola gracias un la es se lo le al saludos estimado estimada señor muy está más qué cómo sí como pero ya mi nuestro nuestra usted yo buenos días',
  pt: 'o os as um uma com para não você sua seu nos da do em e foi mais pela pelo ao obrigado obrigada olá será temos que por se na no à são está prezado prezada caro cara atenciosamente meu minha bom dia também nós eu',
  it: 'il della che per una la sua con di abbiamo non è ha lei dei gli nel al del le suo sono un i e ciao grazie cordiali saluti gentile buongiorno si mi ti più anche come questo questa ho alla dalla nella nostro nostra',
  nl: 'het een van je jouw voor met wij niet en we op zijn hebben de dat jij u uw graag bij naar om te ik is in aan ook als maar of er dit deze beste groeten hallo bedankt dank wat hoe kan kun ben wordt onze ons mijn',
  da: 'og det er ikke til at på med vi din dit jeg har du en et som af den de kan vil være hej tak venlig hilsen kære også vores fra blev efter ansøgning stillingen',
  no: 'og det er ikke til å på med vi din ditt jeg har du en et som av den de kan vil være hei takk vennlig hilsen kjære også vår fra ble etter søknad søknaden stillingen',
  sv: 'och det är inte till att på med vi din ditt jag har du en ett som av den de kan vill vara hej tack vänliga hälsningar också vår från blev efter ansökan tjänsten för',
  fi: 'ja on ei että se me olemme hakemuksesi hakemus kiitos sinun teidän olet kanssa ovat myös tai mutta jos hei terveisin tehtävään joka oli kun ole valitettavasti',
  pl: 'i w nie na się z do że jest o jak za dziękujemy państwa pani pana twoja twoje aplikacja aplikację stanowisko od przez dla po pozdrawiam dzień dobry oraz może',
  cs: 've se na je že pro jsme vám vás děkujeme dobrý den pozdravem za k s o pozici životopis nebo jako jsou také od',
  hu: 'az és nem hogy egy is van köszönjük jelentkezését tisztelt üdvözlettel ön önnek a ki de meg pozíció',
  ro: 'și de la nu pentru cu în este pe dumneavoastră mulțumim bună ziua stimată sunt aplicația poziția ați o că',
  tr: 've bir için bu ile da de başvurunuz teşekkür ederiz sayın saygılarımızla olarak değil çok daha pozisyon merhaba iyi olan',
  id: 'dan yang untuk dengan anda kami di ini dari tidak terima kasih posisi lamaran telah akan pada kepada bapak ibu atau adalah',
  vi: 'và của bạn cho chúng tôi không là với đã ứng tuyển cảm ơn vị trí trân trọng được trong này các',
}
