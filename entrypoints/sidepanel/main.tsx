import '../../src/ui/panel/panel.css';
import { render } from 'preact';
import { Panel } from '../../src/ui/panel/Panel.tsx';
import { WordsProvider } from '../../src/ui/words.tsx';
import { pageWords } from '../shared/words.ts';
import { createPanelPort } from './port.ts';

const words = pageWords();
render(
  <WordsProvider value={words}>
    <Panel port={createPanelPort(words)} />
  </WordsProvider>,
  document.getElementById('app') as HTMLElement,
);
