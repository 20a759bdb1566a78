/** The handbook's chapters, in the order in which an editor needs them. */
export const chapters = [
  { name: 'redigera', title: 'Skriva och publicera en text' },
  { name: 'bilder', title: 'Bilder och dokument' },
  { name: 'skriva', title: 'Skriva så att alla förstår' },
  { name: 'block', title: 'Blocken och delarna' },
  { name: 'hjalp', title: 'När något går fel' },
  { name: 'publicera', title: 'Koppla redigeraren' },
] as const;
