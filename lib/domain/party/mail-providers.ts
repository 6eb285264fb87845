/**
 * Domains of mail providers beside the best known ones, which `isOfSameFirm` knows by itself. The checks, which go into
 * mail pages and only hint, do without them; where what is taken for a client's word is noted, none may be missing that
 * people of the countries we speak to use much.
 */
export const MAIL_PROVIDERS: readonly string[] = (
  'mail.com email.com ymail.com mac.com tutanota.com fastmail.com zoho.com yandex.com qq.com rediffmail.com rr.com ' +
  'att.net comcast.net cox.net verizon.net sbcglobal.net bellsouth.net charter.net earthlink.net rogers.com shaw.ca ' +
  'sympatico.ca btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk eircom.net ' +
  'bigpond.com optusnet.com.au iinet.net.au xtra.co.nz ' +
  'inet.fi iki.fi suomi24.fi welho.com dnainternet.net nic.fi netti.fi sci.fi mbnet.fi surffi.fi netikka.fi ' +
  'comhem.se spray.se passagen.se home.se bahnhof.se tele2.se bredband.net online.no mail.dk ' +
  'web.de freenet.de arcor.de online.de posteo.de mailbox.org vodafone.de email.de netcologne.de ' +
  'aon.at chello.at a1.net bluewin.ch hispeed.ch sunrise.ch ' +
  'orange.fr wanadoo.fr free.fr sfr.fr laposte.net libero.it virgilio.it ziggo.nl kpnmail.nl planet.nl home.nl ' +
  'skynet.be telenet.be wp.pl o2.pl onet.pl op.pl interia.pl seznam.cz mail.ee hot.ee inbox.lv mail.ru'
).split(' ')
