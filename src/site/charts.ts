import { buildLedger } from '../engine/catalog/ledger.ts';
import { buildTimeline } from '../engine/catalog/timeline.ts';
import type { Chart } from '../engine/charts/chart.ts';
import { drawMeasures } from '../engine/charts/measures.ts';
import { drawStory, type StoryWidth } from '../engine/charts/story.ts';
import { drawCarries } from '../engine/charts/what-carries.ts';
import { drawCited } from '../engine/charts/who-is-cited.ts';
import type { Topic } from '../engine/model/topic.ts';
import type { Story } from '../engine/model/story.ts';
import { catalog } from './catalog.ts';
import { remember } from './reads/reads.ts';
import { say } from './say.ts';

/** Every publisher with what rests on it. */
export const ledger = remember(() => buildLedger(catalog));

const stanceWords = {
  supports: say('evidence.supports'),
  contradicts: say('evidence.contradicts'),
  context: say('evidence.context'),
};

/** Who is cited, by what it says of the claims. */
export const citedChart = remember(() =>
  drawCited(ledger(), {
    ...stanceWords,
    title: say('sources.cited-picture'),
    publisher: say('publisher.kind'),
  }),
);

/** Which sources carry which claims. */
export const carriesChart = remember(() =>
  drawCarries(catalog, {
    ...stanceWords,
    title: say('sources.carries-picture'),
    source: say('source.kind'),
    claim: say('sources.claim'),
    stance: say('sources.stance'),
    axis: say('sources.axis'),
  }),
);

/** A story along the years. */
export function drawStoryChart(story: Story, size?: StoryWidth): Chart {
  const words = {
    title: say('story.picture'),
    kind: say('story.part'),
    strike: say('story.strike'),
    event: say('story.event'),
    claim: say('story.statement'),
    from: say('story.from'),
    to: say('story.to'),
    what: say('story.what'),
    verdict: say('claim.verdict'),
    unrated: say('claim.draft'),
  };
  return drawStory(buildTimeline(story, catalog), catalog.site.verdicts, words, size);
}

/** The quantity that a topic’s page shows, by the topic’s id, where it has one and claims give it. */
export const topicCharts: () => ReadonlyMap<string, Chart> = remember(
  () =>
    new Map(
      catalog.site.topics.flatMap((topic) => {
        const chart = drawTopicChart(topic);
        return chart === undefined ? [] : [[topic.id, chart] as const];
      }),
    ),
);

function drawTopicChart({ id, chart }: Topic): Chart | undefined {
  if (chart === undefined) return undefined;
  const drawn = drawMeasures(catalog.claimsByTopic.get(id) ?? [], chart, {
    catalog,
    words: {
      ...stanceWords,
      title: `${chart.title}. ${say('measure.picture')}`,
      who: say('measure.who'),
      what: say('measure.what'),
      given: say('measure.given'),
      from: say('measure.from'),
      to: say('measure.to'),
      statement: say('measure.statement'),
      range: say('measure.range'),
      atLeast: say('measure.at-least'),
      upTo: say('measure.up-to'),
      dates: say('dates.locale'),
    },
  });
  return drawn.rows.length > 1 ? drawn : undefined;
}

/** The addresses of the files of each story’s picture. */
export const storyChartPaths = () =>
  [...catalog.stories.values()].map((story) => ({
    params: { slug: story.slug },
    props: { story },
  }));

/** The addresses of the files of each topic’s picture. */
export const topicChartPaths = () =>
  [...topicCharts()].map(([id, chart]) => ({ params: { id }, props: { chart } }));
