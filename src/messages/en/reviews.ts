import type { English } from '../catalogue.js';

/** What is wrong with a table of a review that comes back, and with those who approve. */
export const REVIEWS = {
  'unknown-text.found': ({ id, language }: { id: string; language: string }) =>
    `expected a text of the content, found "${id}" in "${language}"`,
  'unknown-text.fix': 'empty its decision, or put the id back',
  'contradicting-rows.found': ({ id, language, row }: { id: string; language: string; row: number }) =>
    `expected one decision for ${id} («${language}»), found another decision than in row ${row}`,
  'contradicting-rows.fix': 'delete one of the two rows',
  'stands-already.approved': ({ by, day }: { by: string; day: string }) =>
    `expected a draft, found the approval of ${by} on ${day}: it stays so`,
  'stands-already.official': 'expected a draft, found the wording of the act itself: it stays so',
  'stands-already.fix': 'nothing is to be done',
  'foreign-table.found': ({ decisions }: { decisions: number }) =>
    `expected a table that was made of this content folder, found that none of its ${decisions} decisions is of a text as it stands here`,
  'foreign-table.fix': 'name the folder that the table was made of with --content; or have the words of today reviewed in a new table',
  'words-changed.found': ({ words }: { words: string }) => `expected the words that the table was made of, found others by now: «${words}»`,
  'words-changed.fix': 'empty its decision, and have the words of today reviewed in a new table',
  'words-edited.found': 'expected an approval of the words as they are, found them edited in the table',
  'words-edited.fix': 'take the table with --words: they become the draft then, and wait for approval; or put the former words back',
  'words-edited.not-taken': ({ file, found }: { file: string; found: string }) =>
    `expected words that can be put into ${file}, found ${found}`,
  'words-edited.place': ({ words }: { words: string }) => `words whose place among the calls is not clear: «${words}»`,
  'words-edited.braces': ({ braces }: { braces: string }) => `other braces than ${braces} in the words of the table`,
  'words-edited.no-braces': 'other braces than none in the words of the table',
  'words-edited.joint': 'words between a title and the text under it changed',
  'words-edited.call': ({ call }: { call: string }) => `the words of ${call} changed`,
  'words-edited.mark': ({ words }: { words: string }) => `words changed on both sides of the mark of the key phrase: «${words}»`,
  'words-edited.by-hand-fix': 'put the new words into the file by hand',
  'words-edited.braces-fix': 'write words alone, or put the new words into the file by hand',
  'words-edited.call-fix': 'change the fact in rules/, or put the new words into the file by hand',
  'words-edited.mark-fix': 'put a star before and behind the key phrase in the table, or put the new words into the file by hand',
  'unknown-reviewer.found': ({ language, poster, name }: { language: string; poster: string; name: string }) =>
    `expected a reviewer of «${language}» texts of ${poster}, found "${name}"`,
  'unknown-reviewer.fix': 'let one of the "reviewers:" of project.yaml approve it, or name this one there',
  'unknown-reviewer.name': ({ name }: { name: string }) => `expected a reviewer of project.yaml, found "${name}"`,
  'unknown-reviewer.none-fix': 'name the reviewers in project.yaml, under "reviewers:"',
  'unknown-reviewer.names-fix': ({ names }: { names: readonly string[] }) => `there are: ${[...names].join(', ')}`,
  'duplicate-id.reviewer': ({ name }: { name: string }) => `expected the reviewer "${name}" once, found the name twice`,
  'duplicate-id.reviewer-fix': 'join the two',
  'unknown-poster.reviewer': ({ screen, id }: { screen: string; id: string }) =>
    `expected the id of a poster, or "${screen}", found "${id}"`,
  'bad-table.no-decisions': 'expected a table of decisions, found an empty workbook',
  'bad-table.no-decisions-fix': 'take the table that "taqta review --table" wrote',
  'bad-table.other-columns': ({ columns, found }: { columns: readonly string[]; found: readonly string[] }) =>
    `expected the columns ${columns.map((column) => `"${column}"`).join(', ')}, found ${found.map((title) => `"${title}"`).join(', ')}`,
  'bad-table.other-columns-fix':
    'take the table that "taqta review --table" wrote; the order of its columns may change, their names may not',
  'bad-table.days': ({ days }: { days: readonly string[] }) =>
    `expected one day in the column "day", found ${days.map((day) => `"${day}"`).join(', ')}`,
  'bad-table.days-fix': 'give back each table by itself, its column "day" as it was',
  'unread-column.found': ({ title }: { title: string }) => `expected the columns of the table, found "${title}": it was not read`,
  'unread-column.fix': 'write it as a remark',
  'unknown-decision.found': ({ word }: { word: string }) => `expected a decision in "decision", found "${word}"`,
  'unknown-decision.fix': ({ words, understood }: { words: string; understood: string }) =>
    `write one of: ${words} (understood as well: ${understood})`,
  'undecided-row.found': 'expected a decision beside the name or the day, found none',
  'undecided-row.fix': ({ words }: { words: string }) => `write one of: ${words}`,
  'bad-date.to-come': ({ day }: { day: string }) => `expected a day that has come in "on", found ${day}`,
  'bad-date.to-come-fix': 'write the day of the decision',
  'bad-date.cell': ({ column, found }: { column: string; found: string }) =>
    `expected a day of the calendar in "${column}", found "${found}"`,
  'bad-date.empty-cell': ({ column }: { column: string }) => `expected a day of the calendar in "${column}", found an empty cell`,
  'bad-date.cell-fix': 'write it as 2026-01-31 or 31.01.2026',
  'missing-approver.no-name': 'expected who approves and on which day, found no name',
  'missing-approver.no-day': 'expected who approves and on which day, found no day',
  'missing-approver.neither': 'expected who approves and on which day, found no name and no day',
  'missing-approver.fix': 'fill in "by" and "on"',
  'missing-approver.more': 'expected a name in "by", found more',
  'missing-approver.more-fix': 'write the name alone',
  'unwritable-review.found': 'expected a review that Taqta can change without touching the lines around it, found another one',
  'unwritable-review.fix': ({ review }: { review: string }) => `write it by hand: review: ${review}`,
  'unwritable-words.found': 'expected a text that Taqta can change without touching the lines around it, found another one',
  'unwritable-words.fix': ({ words }: { words: string }) => `put the new words in by hand: ${words}`,
} as const satisfies English;
