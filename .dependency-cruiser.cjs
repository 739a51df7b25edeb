/** A folder may import itself and the folders listed; nothing else inside src. */
const layer = (folder, ...mayImport) => ({
  name: `${folder}-imports`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...mayImport].map((name) => `^src/${name}/`) },
});

/** A package has one home, so that replacing it touches one folder. */
const onlyIn = (folder, library) => ({
  name: `only-${folder}-knows-${library}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}/` },
  to: { path: `node_modules/${library}/` },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    layer('lib'),
    layer('domain', 'lib'),
    layer('text', 'lib', 'domain'),
    layer('storage', 'lib', 'domain'),
    layer('files', 'lib', 'domain'),
    layer('ui', 'lib', 'domain'),
    layer('document', 'lib', 'domain', 'text'),
    layer('state', 'lib', 'domain', 'text', 'storage', 'files', 'document'),
    layer('screens', 'domain', 'text', 'ui', 'state'),
    onlyIn('storage', 'dexie'),
    onlyIn('storage', '@noble'),
    onlyIn('document', 'docx'),
    onlyIn('ui', 'chart[.]js'),
    onlyIn('state', 'file-saver'),
    {
      name: 'plain-typescript-below-state',
      severity: 'error',
      from: { path: '^src/(lib|domain|text|storage|files|document)/' },
      to: { path: 'node_modules/svelte/|[.]svelte' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'svelte', 'browser', 'default'],
      exportsFields: ['exports'],
    },
  },
};
