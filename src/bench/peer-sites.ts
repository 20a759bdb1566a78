/** The files of a small site, by their path. */
export type SiteFiles = Readonly<Record<string, string>>;

// Each shows the same on its pages: an article with its title, day, format, challenges and
// organisations, and one page that lists them all.

/** A plain Astro site, as its own guide begins one, for texts in MDX or Markdown. */
export const astroSite = (format: 'mdx' | 'md'): SiteFiles => ({
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
${format === 'mdx' ? "import mdx from '@astrojs/mdx';\n" : ''}
export default defineConfig({ integrations: [${format === 'mdx' ? 'mdx()' : ''}] });
`,
  'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const events = defineCollection({
  loader: glob({ pattern: '*.${format}', base: './src/events' }),
  schema: z.object({
    title: z.string(),
    date: z.coerce.date(),
    format: z.string(),
    challenges: z.array(z.string()),
    organisations: z.array(z.string()),
    summary: z.string(),
  }),
});
export const collections = { events };
`,
  'src/components/Faktaruta.astro': `<aside class="faktaruta"><h3>{Astro.props.titel}</h3><slot /></aside>
`,
  'src/layouts/Page.astro': `---
const { title, summary } = Astro.props;
---
<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
    <meta name="description" content={summary} />
  </head>
  <body>
    <header><a href="/">Arkiv</a></header>
    <main><slot /></main>
  </body>
</html>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../layouts/Page.astro';
const events = await getCollection('events');
---
<Page title="Arkiv" summary="Alla händelser">
  <h1>Arkiv</h1>
  <ul>{events.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}</ul>
</Page>
`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../layouts/Page.astro';
${format === 'mdx' ? "import Faktaruta from '../components/Faktaruta.astro';\n" : ''}
export async function getStaticPaths() {
  const events = await getCollection('events');
  return events.map((event) => ({ params: { id: event.id }, props: { event } }));
}
const { event } = Astro.props;
const { Content } = await render(event);
const { title, summary, date, format, challenges, organisations } = event.data;
const day = date.toISOString().slice(0, 10);
---
<Page title={title} summary={summary}>
  <article>
    <h1>{title}</h1>
    <p>{summary}</p>
    <p><time datetime={day}>{day}</time> {format}</p>
    <ul>{challenges.map((name) => <li>{name}</li>)}</ul>
    <ul>{organisations.map((name) => <li>{name}</li>)}</ul>
    <Content ${format === 'mdx' ? 'components={{ Faktaruta }} ' : ''}/>
  </article>
</Page>
`,
});

const page = (title: string, summary: string, main: string) => `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}</title>
    <meta name="description" content="${summary}" />
  </head>
  <body>
    <header><a href="/">Arkiv</a></header>
    <main>
${main}
    </main>
  </body>
</html>
`;

/** A plain Eleventy site. */
export const eleventySite: SiteFiles = {
  'package.json': '{ "type": "module" }\n',
  'events/events.json': '{ "layout": "event.njk", "tags": "events" }\n',
  '_includes/event.njk': page(
    '{{ title }}',
    '{{ summary }}',
    `<article>
  <h1>{{ title }}</h1>
  <p>{{ summary }}</p>
  <p><time datetime="{{ date.toISOString().slice(0, 10) }}">{{ date.toISOString().slice(0, 10) }}</time> {{ format }}</p>
  <ul>{% for name in challenges %}<li>{{ name }}</li>{% endfor %}</ul>
  <ul>{% for name in organisations %}<li>{{ name }}</li>{% endfor %}</ul>
  {{ content | safe }}
</article>`,
  ),
  'index.njk': page(
    'Arkiv',
    'Alla händelser',
    `<h1>Arkiv</h1>
<ul>{% for event in collections.events %}<li><a href="{{ event.url }}">{{ event.data.title }}</a></li>{% endfor %}</ul>`,
  ),
};

/** A plain Hugo site. */
export const hugoSite: SiteFiles = {
  'hugo.toml': `baseURL = 'https://example.org/'
languageCode = 'sv'
title = 'Arkiv'
disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', '404', 'section']
[markup.goldmark.renderer]
unsafe = true
`,
  'layouts/_default/single.html': page(
    '{{ .Title }}',
    '{{ .Params.summary }}',
    `<article>
  <h1>{{ .Title }}</h1>
  <p>{{ .Params.summary }}</p>
  <p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time> {{ .Params.format }}</p>
  <ul>{{ range .Params.challenges }}<li>{{ . }}</li>{{ end }}</ul>
  <ul>{{ range .Params.organisations }}<li>{{ . }}</li>{{ end }}</ul>
  {{ .Content }}
</article>`,
  ),
  'layouts/index.html': page(
    'Arkiv',
    'Alla händelser',
    `<h1>Arkiv</h1>
<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>`,
  ),
};
