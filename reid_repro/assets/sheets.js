const all = document.getElementById('clusters')
const D = JSON.parse(document.getElementById('names').textContent)

// the order of the sections
const by = {
  size: o => -o.dataset.size,
  tight: o => -o.dataset.sil,
  loose: o => +o.dataset.sil,
}
document.getElementById('order').onchange = e => {
  const key = by[e.target.value]
  all.append(...[...all.children].sort((a, b) => key(a) - key(b)))
}

// file names to the clipboard, also where a browser refuses it to a local file
function old(text) {
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}
for (const b of document.querySelectorAll('button.copy')) {
  b.onclick = async () => {
    const names = D.names[b.value]
    const text = names.map(n => D.root + n).join('\n')
    try {
      await navigator.clipboard.writeText(text)
    } catch (e) {
      old(text)
    }
    b.textContent = 'copied ' + names.length + ' names'
  }
}

// the first four images of each cluster of a suggested pair
for (const p of document.querySelectorAll('.pair')) {
  for (const k of p.dataset.pair.split(' ')) {
    const sheet = document.createElement('div')
    const cluster = document.getElementById('c' + k)
    sheet.className = 'sheet'
    if (cluster) {
      const pics = [...cluster.querySelectorAll('img')].slice(0, 4)
      sheet.append(...pics.map(i => i.cloneNode()))
    }
    p.append(sheet)
  }
}
