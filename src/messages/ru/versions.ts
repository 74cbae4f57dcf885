import type { SameAs } from '../catalogue.js';
import type { VERSIONS as ENGLISH } from '../en/versions.js';

export const VERSIONS: SameAs<typeof ENGLISH> = {
  'period.any': 'в любой день',
  'period.until': ({ until }) => `по ${until}`,
  'period.from': ({ from }) => `с ${from}`,
  'period.on': ({ day }) => `${day}`,
  'period.between': ({ from, until }) => `с ${from} по ${until}`,
  'rule-not-in-force.found': ({ kind, id, days }) =>
    `«${id}» (${kind}) нужно на каждый день, когда его печатает текст, а редакции нет: ${days}`,
  'rule-not-in-force.fix': 'дайте правилу редакцию на эти дни или тексту другую редакцию',
  'title-not-in-force.found': ({ days }) => `заголовок нужен на каждый день плаката, а редакции нет: ${days}`,
  'title-not-in-force.fix': 'дайте заголовку редакцию на эти дни или уберите плакат из posters/ до того времени',
  'version-backwards.found': ({ id, from, until }) => `редакция «${id}» кончается раньше, чем начинается: с ${from} по ${until}`,
  'version-backwards.fix': 'исправьте один из двух дней',
  'version-overlap.found': ({ id, first, second, days }) =>
    `на один день «${id}» нужна одна редакция, а здесь две, ${first} и ${second}: ${days}`,
  'version-overlap.days-fix': 'укажите в "from:" и "until:", какая из них действует в какие дни',
  'version-overlap.fix': ({ former, until, later }) =>
    `закончите редакцию ${former} строкой "until: ${until}" или исправьте день, с которого начинается редакция ${later}`,
  'version-gap.found': ({ id, days }) => `между первым и последним днем «${id}» есть дни без редакции: ${days}`,
  'version-gap.fix': ({ from, until }) => `начните эту редакцию строкой "from: ${from}" или закончите предыдущую строкой "until: ${until}"`,
  'version-order.found': ({ id, later, earlier }) =>
    `редакции «${id}» стоят не по порядку: редакция ${later} начинается раньше, чем редакция ${earlier}`,
  'version-order.fix': 'поднимите ее на свое место: первой стоит самая старая',
};
