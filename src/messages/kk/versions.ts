import type { SameAs } from '../catalogue.js';
import type { VERSIONS as ENGLISH } from '../en/versions.js';

export const VERSIONS: SameAs<typeof ENGLISH> = {
  'period.any': 'кез келген күні',
  'period.until': ({ until }) => `${until} күніне дейін (осы күнді қоса)`,
  'period.from': ({ from }) => `${from} күнінен бастап`,
  'period.on': ({ day }) => `${day} күні`,
  'period.between': ({ from, until }) => `${from} – ${until}`,
  'rule-not-in-force.found': ({ kind, id, days }) => `«${id}» (${kind}) мәтінде тұрған күннің бәрінде керек, ал редакциясы жоқ: ${days}`,
  'rule-not-in-force.fix': 'ережеге осы күндерге арналған редакция немесе мәтінге басқа редакция беріңіз',
  'title-not-in-force.found': ({ days }) => `тақырып плакаттың әр күніне керек, ал редакциясы жоқ: ${days}`,
  'title-not-in-force.fix': 'тақырыпқа осы күндерге арналған редакция беріңіз немесе плакатты оған дейін posters/ ішінен алып тұрыңыз',
  'version-backwards.found': ({ id, from, until }) => `«${id}» редакциясы басталмай тұрып аяқталады: ${from} – ${until}`,
  'version-backwards.fix': 'екі күннің бірін түзетіңіз',
  'version-overlap.found': ({ id, first, second, days }) =>
    `«${id}» үшін бір күнге бір редакция керек, ал мұнда екеу, ${first} және ${second}: ${days}`,
  'version-overlap.days-fix': 'қайсысы қай күндері қолданылатынын "from:" және "until:" өрістерінде көрсетіңіз',
  'version-overlap.fix': ({ former, until, later }) =>
    `${former} редакциясын "until: ${until}" деп аяқтаңыз немесе ${later} редакциясы басталатын күнді түзетіңіз`,
  'version-gap.found': ({ id, days }) => `«${id}» бірінші және соңғы күнінің арасында редакциясы жоқ күндер бар: ${days}`,
  'version-gap.fix': ({ from, until }) => `бұл редакцияны "from: ${from}" деп бастаңыз немесе алдыңғысын "until: ${until}" деп аяқтаңыз`,
  'version-order.found': ({ id, later, earlier }) =>
    `«${id}» редакциялары ретімен тұрған жоқ: ${later} редакциясы ${earlier} редакциясынан бұрын басталады`,
  'version-order.fix': 'оны өз орнына жоғары көтеріңіз: ең ескі редакция бірінші тұрады',
};
