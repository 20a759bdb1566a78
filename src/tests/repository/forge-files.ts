const text = { type: 'string', minLength: 1 };
const flag = { type: 'boolean' };
const shape = (properties: object, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const markdown = shape(
  { type: { const: 'markdown' }, attributes: shape({ value: text }, 'value') },
  'type',
  'attributes',
);

const field = (type: string, attributes: object, ...required: string[]) =>
  shape(
    {
      type: { const: type },
      id: { type: 'string', pattern: '^[a-z][a-z-]*$' },
      attributes: shape(
        { label: text, description: text, placeholder: text, ...attributes },
        'label',
        ...required,
      ),
      validations: shape({ required: flag }),
    },
    'type',
    'id',
    'attributes',
  );

/** The shape of an issue form, as far as the forge's documentation says and our forms use it. */
export const issueForm = shape(
  {
    name: text,
    description: text,
    title: text,
    labels: { type: 'array', items: text },
    body: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          markdown,
          field('input', { value: text }),
          field('textarea', { value: text, render: text }),
          field(
            'dropdown',
            { multiple: flag, options: { type: 'array', items: text, uniqueItems: true } },
            'options',
          ),
        ],
      },
    },
  },
  'name',
  'description',
  'body',
);

/** The shape of the file that says how an issue is begun. */
export const issueChoice = shape(
  {
    blank_issues_enabled: flag,
    contact_links: {
      type: 'array',
      items: shape({ name: text, url: text, about: text }, 'name', 'url', 'about'),
    },
  },
  'blank_issues_enabled',
);

/** The shape of the file that says what Dependabot keeps up to date. */
export const dependabot = shape(
  {
    version: { const: 2 },
    updates: {
      type: 'array',
      items: shape(
        {
          'package-ecosystem': { enum: ['npm', 'github-actions'] },
          directory: text,
          schedule: shape({ interval: { enum: ['weekly'] }, day: { const: 'monday' } }, 'interval'),
          cooldown: shape({ 'default-days': { type: 'integer', minimum: 1 } }),
          groups: {
            type: 'object',
            additionalProperties: shape({ patterns: { type: 'array', items: text } }),
          },
          'commit-message': shape({ prefix: text }),
        },
        'package-ecosystem',
        'directory',
        'schedule',
        'groups',
      ),
    },
  },
  'version',
  'updates',
);
