import { CopyCommand } from './copy-command.ts';
import { LivePage } from './live-page.ts';
import { PodExplorer } from './pod-explorer.ts';
import { StageMap } from './stage-map.ts';

// What the reports' pages do beyond showing: each is an element of its own, and a page is readable without any of them.
customElements.define('copy-command', CopyCommand);
customElements.define('stage-map', StageMap);
customElements.define('pod-explorer', PodExplorer);
customElements.define('live-page', LivePage);
