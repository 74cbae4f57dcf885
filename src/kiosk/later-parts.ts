import type { Problem } from '../problem.js';
import type { DayView } from './day-view.js';
import type { LaterView } from './kiosk-view.js';
import type { SetPage } from './pages.js';

/** A day with the templates readied for its words. */
interface SetDay {
  readonly view: DayView;
  readonly setPage: SetPage;
}

/** The parts of a page that may change from one day to the next: each is set by one template, each has an id. */
const partsOf = (view: DayView): readonly { readonly template: string; readonly view: unknown }[] => [
  { template: 'home', view },
  ...view.topics.map((topic) => ({ template: 'topic', view: topic })),
  { template: 'topic', view: view.notices },
  { template: 'bar', view },
  { template: 'warning', view },
  { template: 'attract', view },
  { template: 'display', view },
  ...view.urgent.map((notice) => ({ template: 'urgent', view: notice })),
];

/** What of later days differs from the day before: a part that stays the same is not stored twice, a day without a change not at all. */
export function laterParts(today: SetDay, later: readonly SetDay[]): { later: readonly LaterView[]; problems: readonly Problem[] } {
  if (later.length === 0) return { later: [], problems: [] };
  const problems: Problem[] = [];
  const set = (day: SetDay, template: string, view: unknown): string => {
    const page = day.setPage(template, view);
    problems.push(...page.problems);
    return page.html;
  };
  const settled = (day: SetDay): readonly string[] => partsOf(day.view).map(({ template, view }) => set(day, template, view));
  let before = new Set(settled(today));
  const views = later.flatMap((day): readonly LaterView[] => {
    const parts = settled(day);
    const changed = parts.filter((part) => !before.has(part));
    before = new Set(parts);
    return changed.length === 0 ? [] : [{ from: day.view.asOf, parts: [...changed, set(day, 'status', day.view)] }];
  });
  return { later: views, problems };
}
