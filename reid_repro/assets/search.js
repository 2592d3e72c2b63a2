const $ = id => document.getElementById(id)
const D = JSON.parse($('d').textContent)

// picture i with a text below it; a click shows its neighbours
function fig(i, text, me) {
  const figure = document.createElement('figure')
  const button = document.createElement('button')
  const img = document.createElement('img')
  const caption = document.createElement('figcaption')
  img.src = 'data:image/jpeg;base64,' + D.pics[i]
  img.alt = D.names[i]
  button.title = D.names[i]
  button.append(img)
  button.onclick = () => show(i)
  caption.textContent = text
  figure.append(button, caption)
  if (me) figure.className = 'me'
  return figure
}

// picture i, then its neighbours with rank, similarity and name
function show(i) {
  const near = D.near[i].map((j, k) =>
    fig(j, k + 1 + ': ' + D.sim[i][k].toFixed(3) + '\n' + D.names[j]))
  $('near').replaceChildren(fig(i, D.names[i], true), ...near)
  $('near').scrollTop = 0
}

// all pictures whose name holds what was typed
function fill() {
  const word = $('f').value.toLowerCase()
  const found = D.names.map((n, i) => [n, i]).filter(o => o[0].toLowerCase().includes(word))
  $('all').replaceChildren(...found.map(o => fig(o[1], o[0])))
}

$('f').oninput = fill
fill()
if (D.open) show(0)
