import type { SameAs } from '../catalogue.js';
import type { FACTS as ENGLISH } from '../en/facts.js';
import { decimal, or } from './words.js';

export const FACTS: SameAs<typeof ENGLISH> = {
  'unconfirmed-fact.rule': ({ id, doubt, places }) => `факт «${id}» не подтвержден: ${doubt}; он стоит здесь: ${[...places].join(', ')}`,
  'unconfirmed-fact.rule-fix': 'сверьте его с актом или с официальной страницей и добавьте "checked: { by: …, on: …, against: … }"',
  'unconfirmed-fact.words': ({ id, doubt }) => `слова «${id}» никто не сверил с актом: ${doubt}`,
  'unconfirmed-fact.words-fix': 'сверьте их с действующим актом и добавьте "checked: { by: …, on: …, against: … }"',
  'unconfirmed-fact.own-knowledge': 'источник – собственное знание редактора (достоверность C)',
  'unconfirmed-fact.value-nowhere': 'значение нигде не найдено (достоверность "unverified")',
  'unconfirmed-fact.wording-nowhere': 'формулировка нигде не найдена (достоверность "unverified")',
  'unconfirmed-fact.sample': 'значение придумано для примера (достоверность "sample")',
  'sample-value.found': ({ id, places }) => `в «${id}» осталось значение из примера; оно стоит здесь: ${[...places].join(', ')}`,
  'sample-value.fix': 'впишите свое значение, а вместо "confidence: sample" – насколько оно достоверно: "A", если прочитан сам акт',
  'unconfirmed-fact.screen': ({ id }) => `экран, тема «${id}»`,
  'unconfirmed-fact.far-screens': ({ id }) => `дальние экраны, плакат «${id}»`,
  'unconfirmed-fact.accept-fix': ({ fix }) => `${fix}; или выпустите с --accept-unconfirmed, это останется в записях изданий`,
  'bad-link.fault': ({ fault }) => `нужен адрес https, который откроет телефон; стоит: ${fault}`,
  'bad-link.fault-fix': 'напишите url: https://host.kz/… без порта, имени и пароля и назовите тот же сайт в поле "words:"',
  'bad-link.words': ({ words, url }) => `слова «${words}» не ведут на страницу адреса, который стоит рядом: ${url}`,
  'bad-link.words-fix': ({ names }) => `напишите words: ${or(names)}, или исправьте url`,
  'bad-phone.found': ({ fault }) => `по этому телефону не позвонить: ${fault}`,
  'bad-phone.found-in': ({ fault, language }) => `по телефону в «${language}» не позвонить: ${fault}`,
  'bad-phone.forms': ({ first, firstLanguage, other, language }) =>
    `телефон на разных языках записан по-разному: ${first} в «${firstLanguage}», ${other} в «${language}»`,
  'bad-phone.forms-fix': ({ printed }) => `напишите на каждом языке ${printed}`,
  'unknown-rule.none': ({ kind, id }) => `в rules/ нет такого правила: ${kind} «${id}»`,
  'unknown-rule.other': ({ kind, id, found }) => `под именем «${id}» в rules/ стоит другое: нужно – ${kind}, есть – ${found}`,
  'unknown-rule.fix': ({ names }) => `есть: ${names}; или внесите его в rules/`,
  'unknown-rule.no-kind-fix': ({ kind }) => `внесите его в rules/: правил этого вида (${kind}) там пока нет`,
  'sum-out-of-range.found': ({ id, most, times, tenge }) =>
    `сумма «${id}» должна быть от 1 до ${most}\u00a0тенге, а выходит ${decimal(times)} × ${decimal(tenge)}`,
  'sum-out-of-range.fix': ({ times, index }) => `исправьте ${decimal(times)} здесь или значение «${index}»`,
};
