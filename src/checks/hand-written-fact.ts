import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { handTypedText } from './hand-typed-text.js';
import type { FoundFact } from './known-facts.js';
import { printedPairs } from './printed.js';

const CODE = 'hand-written-fact';

/** What a call may have to say beside its rule. */
const OPTIONS: Readonly<Record<FoundFact['helper'], string>> = {
  term: ' case="…"',
  name: ' case="…"',
  phone: '',
  link: '',
  index: ' form="…"',
  amount: ' form="…"',
  percent: ' form="…"',
  age: ' case="…"',
  time: ' form="…"',
  dates: ' form="…"',
  place: ' part="…"',
};

/** A fact of rules/ typed into a text: it would stay as it is when the rule changes. */
export const handWrittenFact: ContentCheck = {
  code: CODE,
  run: ({ content, known }) =>
    printedPairs(content)
      .filter(({ kind }) => kind === 'statement' || kind === 'label' || kind === 'notice')
      .flatMap(({ pair, at }) =>
        content.languages.flatMap((language) =>
          handTypedText(pair[language] ?? '').flatMap((stretch) =>
            known.saidIn(language, stretch.text).map(
              ({ helper, rule, words, index }): Problem => ({
                code: CODE,
                severity: 'error',
                where: at(language, stretch.at(index)),
                message: `expected the ${helper} "${rule}" of rules/ to be asked for, found «${words}» typed by hand in «${language}»`,
                fix: `write {{${helper} "${rule}"${OPTIONS[helper]}}} in its place`,
              }),
            ),
          ),
        ),
      ),
};
