import { showAttract, stopAttract } from './attract.js';
import { showDisplay, stopDisplay } from './display.js';
import { each, element, root } from './elements.js';
import { closeLayers, openLayer } from './layers.js';
import { showUrgent } from './notices.js';
import { FIRST, LANGUAGES, type State } from './state.js';
import { openStatus } from './status.js';
import { setSize, showPage } from './topic.js';

/** Names the bar and the language switch in the language of the view. */
function nameControls({ view, language }: State): void {
  const named = view === 'topic' ? [language] : LANGUAGES;
  element('bar').setAttribute('aria-labelledby', named.map((each) => `controls-${each}`).join(' '));
  element('langs').setAttribute('aria-labelledby', `language-${language}`);
  for (const button of each('.lang')) button.setAttribute('aria-pressed', String(button.lang === language));
  for (const button of each('[data-act="contrast"]')) button.setAttribute('aria-pressed', String(root.dataset['theme'] === 'contrast'));
}

/** Home flows into pages only when it does not fit: with enlarged type, or under many notices. */
function layHome(state: State): void {
  const home = element('home');
  const flow = each('.flow', home)[0];
  const hero = each('.hero', home)[0];
  if (!flow || !hero) return;
  home.removeAttribute('data-flowing');
  const spills = flow.scrollHeight > flow.clientHeight + 1 || hero.scrollHeight > hero.clientHeight + 1;
  home.toggleAttribute('data-flowing', state.size > 0 || spills);
}

/** Makes the page show a state. Returns the state with the page that it has become. */
export function draw(state: State, onNextSlide: () => void): State {
  root.setAttribute('data-drawing', '');
  stopAttract();
  stopDisplay();
  closeLayers();
  root.lang = state.view === 'topic' ? state.language : FIRST;
  root.dataset['view'] = state.view === 'topic' ? 'topic' : 'home';
  root.dataset['lang'] = root.lang;
  root.dataset['theme'] = state.contrast ? 'contrast' : 'plain';
  element('home').hidden = state.view === 'topic';
  for (const topic of each('.topic')) topic.hidden = state.view !== 'topic' || topic.dataset['topic'] !== state.topic;
  nameControls(state);
  setSize(state);
  if (state.view !== 'topic') layHome(state);
  const page = showPage(state, false);
  switch (state.view) {
    case 'attract':
      openLayer(element('attract'));
      showAttract(state.slide, state.paused, onNextSlide);
      break;
    case 'display':
      openLayer(element('display'));
      showDisplay(state.slide, onNextSlide);
      break;
    case 'status':
      openStatus();
      break;
    case 'home':
    case 'topic':
  }
  showUrgent();
  root.removeAttribute('data-drawing');
  return { ...state, page };
}
