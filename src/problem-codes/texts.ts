import type { ProblemEntries } from './entry.js';

/** What the texts say, and say in every language. */
export const TEXTS = {
  'broken-template': {
    severity: ['error'],
    meaning: 'A call `{{…}}` in a text cannot be read, or asks for what there is not. So does a template of the screen.',
    example: {
      message: '«ru»: expected a text with whole {{…}} calls, found one that does not end or does not parse',
      fix: 'write {{term "name-of-the-rule"}}, with two braces on either side',
    },
    remedy: 'Write the call as docs/content.md shows it; a template of the screen is as it was in a fresh copy of templates/.',
  },
  'unfilled-call': {
    severity: ['error'],
    meaning: 'A call `{{…}}` stands in a text that is printed as it is written, where no fact is filled in.',
    example: {
      message: 'expected plain words, found a call {{…}} where no fact is filled in',
      fix: 'write the words out; calls are for the texts of posters, of the screen and of notices',
    },
    remedy: 'Write the words out.',
  },
  'hand-written-fact': {
    severity: ['error'],
    meaning: 'A term, a phone, an address or a name of rules/ was typed into a text. It would stay as it is when the rule changes.',
    example: {
      message: 'expected the term "review-term" of rules/ to be asked for, found «бес жұмыс күні» typed by hand in «kk»',
      fix: 'write {{term "review-term"}} in its place; how it takes a case or another form, docs/grammar.md says',
    },
    remedy: 'Write the call that the message shows in its place.',
  },
  'repeated-date': {
    severity: ['warning'],
    meaning:
      'A poster asks for the days of a rule and has one of them typed by hand beside it. It would stay as it is when the rule changes.',
    example: {
      message:
        'expected the day of "leave" of rules/, for which this poster asks, to be asked for here too, found «2026 жылғы 5 желтоқсан» typed by hand in «kk»',
      fix: 'write {{dates "leave" part="ends"}} in its place; how it takes a case or another form, docs/grammar.md says',
    },
    remedy: 'Write the call that the message shows in its place.',
  },
  'number-mismatch': {
    severity: ['error'],
    meaning:
      'A number, a month, a day of the week, a phone or an address stands in one language alone, or counts something else in another: the languages would promise different things.',
    example: {
      message: 'expected the same numbers, days, phones and addresses in every language, found «3» in «kk» alone',
      fix: 'say «3» in «ru» as well, or take it out of «kk»',
    },
    remedy: 'Say it in every language or in none.',
  },
  'missing-translation': {
    severity: ['error'],
    meaning: 'A text is empty in a language. What hangs in a public place says everything in each.',
    example: {
      message: 'expected the text in «ru», found it in «kk» alone: «Не білу керек:»',
      fix: 'add "ru:" with the same meaning',
    },
    remedy: 'Add the same meaning in that language.',
  },
  'wrong-party': {
    severity: ['error'],
    meaning: 'The languages name different parties: one speaks of who renders a service, another of who receives it.',
    example: {
      message: 'expected the same parties in every language, found «қызметті алушы…» in «kk» and «услугодател…» in «ru»',
      fix: 'name the same party in every language; glossary.yaml has the pairs',
    },
    remedy: 'Name the same party in each; glossary.yaml has the names.',
  },
  'glossary-term': {
    severity: ['error', 'warning'],
    meaning:
      'The languages use terms of glossary.yaml that do not belong together (an error), or one of them uses a term for which another has no form of its counterpart (a warning).',
    example: {
      message:
        'expected the same terms in every language, found «Шағымды» in «kk», which is «жалоба», and «иска» in «ru», which is «талап арыз»',
      fix: 'write «жалоба» in «ru», or «талап арыз» in «kk»; glossary.yaml has the pairs',
    },
    remedy: 'Write the term that glossary.yaml pairs with it; where another word is right as well, add it there after a semicolon.',
  },
  'mixed-script': {
    severity: ['error'],
    meaning: 'A word holds letters of two scripts that look alike. It looks right, and breaks search, speech and line breaks.',
    example: {
      message: 'expected letters of one script in a word, found «жaлоба» with a (U+0061) among Cyrillic letters, in place of а (U+0430)',
      fix: 'type the word again on one keyboard layout',
    },
    remedy: 'Type the word again on one keyboard layout.',
  },
  'wrong-language': {
    severity: ['error'],
    meaning:
      'A text, or a passage of it, is in another language than its half is for: the halves were exchanged, or one was pasted into both. Or a word has a letter that its language does not have.',
    example: {
      message: 'expected Kazakh in «kk», found Russian from «Главная» on',
      fix: 'write it in Kazakh; a name in another language goes in quotation marks, beside a word of Kazakh that says what it is',
    },
    remedy: 'Write it in the language of its half. A name in another language goes in quotation marks.',
  },
  'same-text': {
    severity: ['error', 'warning'],
    meaning:
      'The same words stand in two languages. Numbers, addresses, names and a single word may well be the same. A name in quotation marks whose words are of one language is a warning.',
    example: {
      message: 'expected the text in each language, found the same words in «kk» and «ru»: «Паспорт, фото:»',
      fix: 'translate it; a name that is the same in every language goes in quotation marks',
    },
    remedy: 'Translate the text; set a name in quotation marks.',
  },
  'missing-glyph': {
    severity: ['error'],
    meaning: 'The type has no such character: a blank or a box would be printed.',
    example: {
      message: 'expected characters that Golos Text has, found «⇶» (U+21F6)',
      fix: 'write another character',
    },
    remedy: 'Write another character; a line break inside of a text goes with `>-`.',
  },
  'broken-emphasis': {
    severity: ['error'],
    meaning:
      'A star stands alone or in a text that has no key phrases, where it would be printed; or a key phrase is marked in one language alone.',
    example: {
      message: 'expected a key phrase between two stars, found a star alone',
      fix: 'set a star before and after the words, *so*, or take it out',
    },
    remedy: 'Set a star before and after the phrase, in every language, or take it out.',
  },
  'unknown-icon': {
    severity: ['error'],
    meaning: 'A pictogram is named that nobody has drawn: there would be a hole.',
    example: {
      message: 'expected a pictogram of lucide, found "calendar-dyas"',
      fix: 'one of these, perhaps: calendar-days, calendar-plus, calendar-sync, calendars, calendar-1',
    },
    remedy: 'Choose a name from lucide.dev/icons.',
  },
  'title-not-in-force': {
    severity: ['error'],
    meaning: 'A poster has no title on the day for which it is made.',
    example: {
      message: 'expected a title on every day of the poster, found no version of it until 2030-12-31',
      fix: 'give the title a version for those days, or take the poster out of posters/ until then',
    },
    remedy: 'Give the title a version for those days, or take the poster out of posters/ until then.',
  },
  'empty-sheet': {
    severity: ['error'],
    meaning: 'A poster declares more sheets than its blocks fill.',
    example: {
      message: 'expected a block on each of the 2 sheets, found none on sheet 2',
      fix: 'declare fewer sheets, or move a block with "sheet:"; a table of as many rows runs over the sheets behind its own by itself',
    },
    remedy: 'Declare fewer sheets, or move a block with `sheet:`. A table of as many rows runs over the sheets behind its own by itself.',
  },
} as const satisfies ProblemEntries;
