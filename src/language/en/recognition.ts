import type { RecognitionRules } from '../language-rules.js';

/** Words whose shape does not show it. Words that other languages have as well are not among them. */
const COMMON = `
  the of and to is for you your with this that these those are or by from be as it its have has not no we our us they their them
  he she his her him if when where which who whose what how why at on any all each every only also other others such than then
  there here may can must will shall should would could was were been being do does did get got give given make made take taken
  after before between within without about into over under up out more most less least first second third last next back new old
  right rights law laws court courts name names date dates day days week weeks month months year years hour hours time times
  page pages touch close open start end help home text words language choose language size read listen take bring wait go come
  submit apply application complaint complaints service services public state citizen citizens document documents card copy copies
  form forms free fee fees pay payment price room window floor queue ticket phone call website online office officer center centre
  head body decision answer refuse refused refusal reason write written writing issue issued receive received deadline term terms
  monday tuesday wednesday thursday friday saturday sunday january february march june july october december
`;

/** Pairs of letters, beginnings and endings that are its own. */
const SHAPES = [
  '^(?:wh|kn|wr|th|sh)[aeiouy]',
  'ough|ight|ought|tch|ck$',
  '..(?:tion|tions|sion|sions|ment|ments|ness|ance|ence|ency|ity|ities|ship|hood|ward|wards)$',
  '..(?:ing|ings|edly|ally|fully|ously|ively|ably|ibly)$',
  '..(?:less|able|ible|ous|ful|ish|ive|ical|ary|ery|ory)$',
  '...(?:ted|ded|ned|red|led|sed|ved|ked|ced|ied)$',
  '...(?:ies|ers|ors|ess|ths)$',
];

export const RECOGNITION: RecognitionRules = {
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
  near: {},
  common: new Set(COMMON.match(/\p{L}+/gu)),
  shapes: new RegExp(SHAPES.join('|'), 'u'),
};
