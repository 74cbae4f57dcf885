import type { SameAs } from '../catalogue.js';
import type { TEMPLATES as ENGLISH } from '../en/templates.js';
import { count, decimal, or } from './words.js';

export const TEMPLATES: SameAs<typeof ENGLISH> = {
  'broken-template.no-case': ({ language, wanted }) => `в вызове стоит case="${wanted}", а грамматика этого языка (${language}) неизвестна`,
  'broken-template.no-case-fix': ({ wanted }) => `уберите case="${wanted}" и постройте предложение так, чтобы в нем стояла основная форма`,
  'broken-template.no-number-words': ({ language, value }) =>
    `число ${value} нужно словами, а слова для чисел в этом языке (${language}) неизвестны`,
  'broken-template.no-number-words-fix': ({ value }) => `напишите вместо вызова само слово или цифру: {{number "${value}"}}`,
  'broken-template.no-references': ({ language, article }) =>
    `вызов просит статью ${article}, а грамматика этого языка (${language}) неизвестна: место в акте здесь пишут словами`,
  'broken-template.no-references-fix': 'напишите сами слова вместо {{reference …}}',
  'broken-template.call-fix': 'напишите вызов так, как показано в docs/content.ru.md',
  'broken-template.option': ({ names, name }) => `у вызова нет параметра «${name}», есть ${[...names].join(', ')}`,
  'broken-template.no-options': ({ name }) => `у вызова нет параметров, а стоит «${name}»`,
  'broken-template.option-fix': ({ name }) => `уберите "${name}="`,
  'broken-template.choice': ({ choices, found }) => `здесь можно ${or(choices)}, а стоит «${found}»`,
  'broken-template.choice-fix': ({ choices, name }) => `напишите ${or(choices)} или уберите "${name}="`,
  'broken-template.case': ({ found }) => `нет падежа «${found}»; падеж называют, например, "genitive"`,
  'broken-template.case-fix': ({ cases }) => `один из них: ${[...cases].join(', ')}`,
  'broken-template.whole-in-words': ({ value }) => `словами говорится только целое число, а стоит ${decimal(value)}`,
  'broken-template.multiple': 'сумма задана в тенге, а не числом показателей',
  'broken-template.year': 'цифрами пишут день с годом, а это день каждого года',
  'broken-template.part': ({ part }) => `у места нет этой части: «${part}»`,
  'broken-template.digits': ({ found }) => `нужно целое число цифрами, а стоит «${found}»`,
  'broken-template.range': ({ most, value }) => `нужно целое число от 0 до ${most}, а стоит ${decimal(value)}`,
  'broken-template.twelve-digits': ({ found }) => `нужно от одной до двенадцати цифр, а стоит «${found}»`,
  'broken-template.sign-case': ({ found }) => `у суммы со знаком ₸ нет падежа, а стоит «${found}»`,
  'broken-template.lacks-case': ({ language, cases, found }) =>
    `в этом языке (${language}) нет падежа «${found}», есть ${[...cases].join(', ')}`,
  'broken-template.nominative': ({ found }) =>
    `казахское числительное перед существительным стоит только в именительном падеже, а просят «${found}»`,
  'broken-template.day': ({ found }) => `нужен день вида 2019-12-06, а стоит «${found}»`,
  'broken-template.no-such-day': ({ found, last }) =>
    `такого дня нет в календаре: «${found}», в этом месяце ${count(last, 'день', 'дня', 'дней')}`,
  'broken-template.reference': ({ found }) => `нужны акт и место в нем, например "law-88v/25(2)", а стоит «${found}»`,
  'broken-template.reference-fix': 'статья, пункт в скобках, подпункт со скобкой: "law-88v/4(1)3)"',
  'broken-template.unfinished': 'вызов {{…}} не закончен или записан неверно',
  'broken-template.other-call': ({ found }) => `здесь можно только вызов вида {{term "name-of-the-rule"}}, а стоит ${found}`,
  'broken-template.other-call-fix': ({ names }) => `есть только такие вызовы: ${[...names].join(', ')}`,
  'broken-template.block': 'блок, вставка или комментарий',
  'broken-template.three-braces': 'вызов с тремя скобками',
  'broken-template.swallows': 'вызов со знаком ~, который съедает пробелы вокруг',
  'broken-template.unquoted': ({ name }) => `"${name}" со значением без кавычек`,
  'broken-template.several-names': ({ name, count: names }) => `"${name}", где вместо одного id – ${names}`,
  'broken-template.lone-brace': 'фигурная скобка стоит одна: у вызова по две с каждой стороны, {{…}}',
  'broken-template.lone-brace-fix': 'напишите {{term "name-of-the-rule"}}, по две скобки с каждой стороны',
  'missing-form.genitive-of-act': ({ id, language }) => `у акта «${id}» нет родительного падежа в «${language}»`,
  'missing-form.genitive-of-act-fix': ({ pair, id }) => `добавьте "genitive: ${pair}" под "cite:" акта «${id}»`,
  'missing-form.found': ({ wanted, id }) => `у «${id}» в rules/ нет этой формы: "${wanted}"`,
  'missing-form.name-fix': ({ wanted, id }) => `добавьте "${wanted}:" к названию «${id}»`,
  'missing-form.short-fix': ({ wanted, id, language }) => `добавьте "${wanted}:" в "short:" показателя «${id}» на «${language}»`,
};
