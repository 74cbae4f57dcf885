import { each, element, fill, root } from './elements.js';
import { writeToday } from './hours.js';

/** How the cards stand: four beside each other or in a square, or a row each; and whether in one language alone. */
interface Form {
  readonly form: 'grid' | 'rows';
  readonly single: boolean;
}

const FORMS: Readonly<Record<string, readonly Form[]>> = {
  full: [
    { form: 'grid', single: false },
    { form: 'rows', single: false },
    { form: 'rows', single: true },
  ],
  short: [
    { form: 'rows', single: false },
    { form: 'rows', single: true },
  ],
  mini: [{ form: 'rows', single: true }],
};

/** How notices and the greeting share what the cards leave: `titles` sets no more than a line each, `count` of them stand above. */
interface Step {
  readonly hero: 'hours' | 'full' | 'small' | 'strip' | 'none';
  readonly titles?: boolean;
  readonly count?: number;
}

/** Without a notice the greeting yields to the cards alone, the hours of today first. */
const GREETING: readonly Step[] = [{ hero: 'hours' }, { hero: 'full' }, { hero: 'small' }, { hero: 'strip' }];
/** A notice takes the room of the greeting, then folds: it never costs a topic. */
const STEPS: readonly Step[] = [
  ...GREETING,
  { hero: 'small', titles: true },
  { hero: 'strip', titles: true },
  { hero: 'small', titles: true, count: 2 },
  { hero: 'strip', titles: true, count: 3 },
  { hero: 'strip', titles: true, count: 2 },
  { hero: 'strip', titles: true, count: 1 },
  { hero: 'none', titles: true, count: 2 },
  { hero: 'none', titles: true, count: 1 },
  // The bell alone says that there are any.
  { hero: 'strip', titles: true, count: 0 },
];

const inForce = (): readonly HTMLElement[] => each('#notices .notice').filter((notice) => !notice.hidden);

/** Sets a step, with none of the notices where `shown` is none. */
function setStep({ hero, titles = false, count }: Step, shown: readonly HTMLElement[]): void {
  const home = element('home');
  const above = Math.min(count ?? shown.length, shown.length);
  home.dataset['hero'] = hero;
  home.toggleAttribute('data-titles', titles);
  element('notices').hidden = above === 0;
  for (const [i, notice] of shown.entries()) notice.toggleAttribute('data-folded', i >= above);
  const more = each('.notice-more', home)[0];
  if (more) more.hidden = above === shown.length;
  if (more) fill(more, 'n', shown.length - above);
  const folded = above < shown.length || (titles && shown.some((notice) => each('.notice-words > :not(.notice-title)', notice).length > 0));
  const bell = each('.bell', element('bar'))[0];
  if (bell) bell.hidden = !folded;
  if (bell) fill(bell, 'n', shown.length);
  root.toggleAttribute('data-bell', folded);
}

/** The cards end above the bar. */
function setBar(height: number): void {
  element('home').style.setProperty('--bar-height', `${height}px`);
}

/** Sets a step, and says whether all of home has its room. */
function isRoomy(step: Step, shown: readonly HTMLElement[]): boolean {
  setStep(step, shown);
  setBar(element('bar').offsetHeight);
  return !spills();
}

function setForm({ form, single }: Form): void {
  element('home').dataset['form'] = form;
  root.toggleAttribute('data-single', single);
}

/** Whether something of home has no room: notices, greeting and cards on the page, or a name in its card. */
function spills(): boolean {
  const home = element('home');
  const [flow, hero, cards] = ['.flow', '.hero', '.cards'].map((name) => each(name, home)[0]);
  if (!flow || !hero || !cards) return false;
  const top = cards.getBoundingClientRect().top;
  const greets = home.dataset['hero'] !== 'none';
  return (
    flow.scrollHeight > flow.clientHeight + 1 ||
    (greets && (hero.scrollHeight > hero.clientHeight + 1 || hero.getBoundingClientRect().bottom > top + 1)) ||
    cards.getBoundingClientRect().bottom > element('bar').getBoundingClientRect().top + 1 ||
    cards.scrollHeight > cards.clientHeight + 1 ||
    each('.card-link', cards).some(overflows)
  );
}

const overflows = (link: HTMLElement): boolean => {
  const words = link.firstElementChild;
  return words instanceof HTMLElement && (words.offsetHeight > link.clientHeight + 1 || words.scrollWidth > words.clientWidth + 1);
};

/** Whether a name of a card stands higher than somebody in a wheelchair reaches. */
function isOutOfReach(): boolean {
  const reach = Number.parseFloat(root.style.getPropertyValue('--reach')) || innerHeight;
  return each('.card-link').some((link) => link.offsetHeight > 0 && innerHeight - link.getBoundingClientRect().top > reach + 1);
}

/** How home stands: what was found for it. */
interface Laid {
  readonly form: Form | undefined;
  readonly step: Step;
  readonly bar: number;
  readonly flows: boolean;
}

/** What was found before, for the home of a day; notices come and go for months. */
const MOST_FOUND = 60;
const found = new WeakMap<HTMLElement, Map<string, Laid>>();

/** All by which home may stand otherwise. */
const circumstances = (shown: readonly HTMLElement[]): string =>
  [
    ...['size', 'bar', 'room', 'theme', 'lang'].map((name) => root.dataset[name]),
    innerWidth,
    innerHeight,
    element('today').textContent,
    ...shown.map((notice) => notice.textContent),
  ].join('\n');

/** Finds how home stands. The form is chosen without the notices, so that a notice never changes how the topics look. */
function findHome(shown: readonly HTMLElement[]): Laid {
  const forms = FORMS[root.dataset['bar'] ?? ''] ?? FORMS['full'] ?? [];
  const form = forms.find((each) => {
    setForm(each);
    return isRoomy({ hero: 'strip' }, []) && !isOutOfReach();
  });
  const steps = shown.length === 0 ? GREETING : STEPS.filter(({ count }) => (count ?? 0) <= shown.length);
  const step = form && steps.find((each) => isRoomy(each, shown));
  const last: Step = form ? (steps.at(-1) ?? { hero: 'strip' }) : { hero: 'strip', titles: true, count: 1 };
  if (!form) isRoomy(last, shown);
  return { form: form ?? forms.at(-1), step: step ?? last, bar: element('bar').offsetHeight, flows: !step };
}

/**
 * Lays home out: in both languages as long as all topics are reached so, else in one. More topics than any form holds flow
 * into pages. What was found for the same home in the same circumstances is set without a search.
 */
export function layHome(): void {
  const home = element('home');
  const shown = inForce();
  writeToday();
  home.removeAttribute('data-flowing');
  const known = found.get(home) ?? new Map<string, Laid>();
  const key = circumstances(shown);
  const laid = known.get(key) ?? findHome(shown);
  if (known.size >= MOST_FOUND) known.clear();
  found.set(home, known.set(key, laid));
  if (laid.form) setForm(laid.form);
  setStep(laid.step, shown);
  setBar(laid.bar);
  home.toggleAttribute('data-flowing', laid.flows);
}
