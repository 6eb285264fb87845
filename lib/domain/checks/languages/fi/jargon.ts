import type { WordingRule } from '../language-pack'

export const jargonFi: readonly WordingRule[] = [
  {
    rule: 'dueDate.terms',
    category: 'dueDate',
    severity: 'warning',
    phrases: `jälkivaatimu* => ~ maksetaan, kun toimitamme
ennakkomaksu => ~ maksetaan ennen kuin aloitamme
maksu ennakkoon => ~ maksetaan ennen kuin aloitamme
toimitettaessa => ~ maksetaan, kun toimitamme`,
  },
  {
    rule: 'jargon.word',
    category: 'jargon',
    severity: 'hint',
    phrases: `kassa alennus => alennus nopeasta maksusta
käteisalennus => alennus nopeasta maksusta
kassa alennuksen => alennuksen nopeasta maksusta
käteisalennuksen => alennuksen nopeasta maksusta
per eräpäivä => viimeinen maksupäivä
erp => eräpäivä
viivästyskorko korkolain mukaan => ~ korko myöhästymisestä, esimerkiksi ”10,5 % vuodessa”
korkolain mukainen|mukaisen|mukaista viivästyskorko|viivästyskoron|viivästyskorkoa => ~ korko myöhästymisestä, esimerkiksi ”10,5 % vuodessa”
viitekorko lisättynä|+
viitekorko => ~ kerro korko nyt: ”tällä hetkellä 10,5 % vuodessa”
huomautusaika => ~ kerrothan päivään mennessä, jos laskussa on virhe
huomautusaikaa => ~ kerrothan päivään mennessä, jos laskussa on virhe
reklamaatioaika => ~ kerrothan päivään mennessä, jos laskussa on virhe
reklamaatiot => virheilmoitukset
reklamaatio => virheilmoitus
reklamaation => virheilmoituksen
reklamoida => ilmoittaa virheestä
reklamoi => ilmoita virheestä
maksukehotus => ~ muistutus, jollei kyse ole virallisesta vaatimuksesta
huomautuskulu => muistutuksesta lisättävä maksu
huomautuskulut => muistutuksesta lisättävä maksu
vakiokorvaus => ~ lain mukainen 40 euron korvaus
vakiokorvauksen => ~ lain mukainen 40 euron korvaus
saatavamme => maksamatta oleva summa
saatavani => maksamatta oleva summa
saatavat => maksamatta olevat summat
saldonne => maksamatta oleva summa
saldosi => maksamatta oleva summa
pyydämme suorittamaan maksun|laskun => pyydämme maksamaan laskun
pyydän suorittamaan maksun|laskun => pyydän maksamaan laskun
pyydämme suorittamaan => pyydämme maksamaan
pyydän suorittamaan => pyydän maksamaan
suorittakaa maksu => maksattehan laskun
suorita maksu => maksathan laskun
suorittaa maksu => maksaa
suorittaa maksun => maksaa
suoritettava => maksettava
suorituksenne => maksunne
suorituksesi => maksusi
maksusuoritus => maksu
maksusuorituksen => maksun
maksusuoritusta => maksua
kehotamme suorittamaan => pyydämme maksamaan
kehotamme maksamaan => pyydämme maksamaan
kehotamme => pyydämme
kredit lasku => hyvityslasku
a konto => etumaksu
erälasku => ~ lasku työn yhdestä vaiheesta
maksupostitaulukko => maksuaikataulu
laskutuslisä => laskun lähettämisestä lisättävä maksu
käännetty verovelvollisuus => ~ lisää: ”sinä ilmoitat alv:n, me emme lisää sitä”
yhteisömyynti => ~ myynti toiseen EU-maahan, 0 % alv
avl => ~ arvonlisäverolaki
alv 0 => ~ hinta ilman alv:tä
nettosumma => hinta ilman alv:tä
bruttosumma => hinta alv:n kanssa
ovt tunnus => ~ verkkolaskuosoite
välittäjätunnus => ~ verkkolaskun välittäjän tunnus
täten => -
tämän johdosta => siksi
siten kuin => kuten
edellyttäen että => jos
sikäli kuin => jos
sikäli mikäli => jos
pidätämme oikeuden => ~ sano ehto suoraan: mitä teette ja milloin
pidätämme oikeudet => ~ sano ehto suoraan: mitä teette ja milloin
mainittakoon että => -
todettakoon että => -
koskien => ~ jostakin asiasta: ”laskusta”
liittyen => ~ jostakin asiasta: ”laskusta”
toimesta => ~ sano, kuka tekee
johtuen siitä että => koska
asiayhteydessä => ~ asiassa
viitaten => ~ sano suoraan: ”lasku koskee työtä”
ohessa lähetämme => lähetämme liitteenä
vastaisuudessa => jatkossa
mainittuun päivämäärään mennessä => ~ sano päivä
allekirjoittanut => minä
allekirjoittaneelle => minulle
edellä mainittu => tämä
edellämainittu => tämä
yllämainittu => tämä
yllä mainittu => tämä
netotetaan => vähennetään toisistaan
kuitata => ~ vähentää toisistaan
debitoida => laskuttaa
proforma lasku => ~ hinta-arvio, jota ei makseta
proforma => ~ hinta-arvio, jota ei makseta
remburssi => ~ pankin takaus
factoring => ~ lasku myydään rahoitusyhtiölle
viivästysseuraamu* => ~ korko ja kulut, jos maksu myöhästyy
euromääräinen => ~ euroissa
p o numero => tilausnumero
po numero => tilausnumero
eft => tilisiirto
wire transfer => tilisiirto`,
  },
]
