const heart = (left: string) => `---
tags: [anatomy]
---

# The heart

## Where does it lie?

${left}

## Drugs

| Drug | Effect |
|---|---|
| furosemide | less congestion |
| beta blocker | longer diastole |

## On auscultation

The murmur is heard best at the {{apex}}, in {{diastole}}.

## What is its work?

$W = \\int p\\,dV$

## What barks? {.typed}

The dog

## Sound

![](dog.mp3)

## Chambers

![](photo.jpg){.occlude}

- left ventricle: 10% 20% 30% 12%
- aorta: ellipse 50% 10% 20% 20%

## Nothing
`

/** What a script of a card may try against the page, and against the rest of the world. */
export const hostile = (outside: string) => `# Hostile

## What does it do?

<script>
function attempt(act) {try{act()}catch(error){document.body.dataset.failed=error.name}}
function element(name, properties) { document.body.append(Object.assign(document.createElement(name), properties)) }
document.body.dataset.ran = 'yes'
attempt(function () { document.body.dataset.title = parent.document.title })
attempt(function () { localStorage.setItem('x', 'y') })
attempt(function () { top.location.assign('${outside}/top') })
attempt(function () { fetch('${outside}/fetch').catch(String) })
attempt(function () { fetch('/data.json').catch(String) })
attempt(function () { element('img', { src: '${outside}/image' }) })
attempt(function () { element('iframe', { src: '${outside}/frame' }) })
attempt(function () { element('script', { src: '${outside}/script' }) })
attempt(function () { element('link', { rel: 'stylesheet', href: '${outside}/style' }) })
attempt(function () { navigator.sendBeacon('${outside}/beacon') })
attempt(function () { open('${outside}/window') })
attempt(function () { parent.postMessage({type:'key',key:'print'},'*') })
attempt(function () { parent.postMessage({type:'play',side:'a',index:99},'*') })
attempt(function () { parent.postMessage('nonsense','*') })
attempt(function () { setTimeout(function () { location.href = '${outside}/self' }, 1500) })
</script>

Nothing.
`

export const before = { 'notes/heart.md': heart('In the chest.'), 'notes/old.md': '# Old\n\n## What is gone?\n\nThis.\n' }

export const now = (outside: string) => ({
  'notes/heart.md': heart('In the middle of the chest.'),
  'notes/old.md': '# Old\n',
  'notes/hostile.md': hostile(outside),
  'notes/build-deck.config.yaml': 'html: trust\n'
})
