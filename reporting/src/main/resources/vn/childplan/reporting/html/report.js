/* Sorts and filters the tables of a report. Without it they stand in the order of the report.
   No less-than sign and no ampersand in here: the page is XML too. */
(() => {
  'use strict';
  const vietnamese = document.documentElement.lang === 'vi';
  const say = (vi, en) => vietnamese ? vi : en;
  const letters = new Intl.Collator('vi', { numeric: true });
  const LONG = 15;
  /* More rows than this at once make a browser wait; paper gets them all. */
  const AT_ONCE = 300;

  /* The order of Vietnamese dictionaries: word by word, letters before tones within a word. */
  const wordsOf = text => text.split(/[^\p{L}\p{M}\p{Nd}]+/u).filter(word => word);
  const byWords = (a, b) => {
    for (let i = 0; Math.max(a.length, b.length) > i; i++) {
      if (a[i] === undefined) return -1;
      if (b[i] === undefined) return 1;
      const order = letters.compare(a[i], b[i]);
      if (order !== 0) return order;
    }
    return 0;
  };
  const byNumber = (a, b) => a - b;
  const byCode = (a, b) => a === b ? 0 : a > b ? 1 : -1;

  const machine = cell => {
    const value = cell.firstElementChild;
    return value ? value.dateTime || value.value || '' : cell.textContent;
  };
  const kinds = {
    count: { key: cell => Number(machine(cell)), compare: byNumber },
    share: { key: cell => Number(machine(cell)), compare: byNumber },
    day: { key: machine, compare: byCode },
    moment: { key: machine, compare: byCode },
    words: { key: cell => wordsOf(cell.textContent), compare: byWords },
    coded: { key: cell => wordsOf(cell.textContent), compare: byWords },
    several: { key: cell => wordsOf(cell.textContent), compare: byWords }
  };

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const sorting = (table, rows, arranged) => {
    const body = table.tBodies[0];
    const heads = Array.from(table.tHead.rows[0].cells);
    const arrange = (head, direction) => {
      const place = heads.indexOf(head);
      const kind = kinds[head.dataset.type];
      heads.forEach(other => other.removeAttribute('aria-sort'));
      let order = rows;
      if (direction !== 'none') {
        head.setAttribute('aria-sort', direction);
        const sign = direction === 'ascending' ? 1 : -1;
        const texts = rows.map(row => row.cells[place].textContent);
        /* Many rows share few values: each value is compared once. */
        const keys = new Map();
        rows.forEach((row, i) => {
          if (!keys.has(texts[i])) keys.set(texts[i], kind.key(row.cells[place]));
        });
        const ranks = new Map();
        let rank = 0;
        let before = null;
        Array.from(keys).sort((a, b) => kind.compare(a[1], b[1])).forEach(([text, key]) => {
          rank += before !== null ? kind.compare(before, key) === 0 ? 0 : 1 : 0;
          ranks.set(text, rank);
          before = key;
        });
        const keyed = rows.map((row, i) => ({ row, blank: texts[i] === '', rank: ranks.get(texts[i]) }));
        /* What is blank stays at the end both ways. */
        keyed.sort((a, b) => a.blank === b.blank
          ? sign * (a.rank - b.rank)
          : a.blank ? 1 : -1);
        order = keyed.map(entry => entry.row);
      }
      body.replaceChildren(...order);
      arranged();
    };
    const next = { ascending: 'descending', descending: 'none' };
    heads.forEach(head => {
      const button = element('button', { type: 'button' }, ...head.childNodes);
      button.addEventListener('click', () =>
        arrange(head, next[head.getAttribute('aria-sort')] || 'ascending'));
      head.append(button);
    });
  };

  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');

  const filtering = (table, rows) => {
    const heads = Array.from(table.tHead.rows[0].cells);
    const chosen = new Map();
    let wanted = [];
    let texts = null;
    const count = element('output', { className: 'shown' });
    const more = element('button', { type: 'button' });
    let atOnce = AT_ONCE;
    const limit = () => {
      let fitting = 0;
      for (const row of table.tBodies[0].rows) {
        fitting += row.hidden ? 0 : 1;
        row.classList.toggle('later', !row.hidden ? fitting > atOnce : false);
      }
      more.hidden = atOnce >= fitting;
      more.textContent = say('Hiện cả ', 'Show all ') + fitting + say(' dòng', ' rows');
    };
    more.addEventListener('click', () => {
      atOnce = Infinity;
      limit();
    });
    const apply = () => {
      if (wanted.length > 0) texts = texts || rows.map(row => plain(row.textContent));
      let shown = 0;
      rows.forEach((row, i) => {
        const fits = wanted.every(word => texts[i].includes(word))
          ? Array.from(chosen).every(([place, code]) => machine(row.cells[place]) === code)
          : false;
        row.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      count.textContent = shown + ' / ' + rows.length + say(' dòng', ' rows');
      limit();
    };
    const search = element('input', { type: 'search', autocomplete: 'off' });
    search.addEventListener('input', () => {
      wanted = plain(search.value).split(/\s+/).filter(word => word);
      apply();
    });
    const tools = element('div', { className: 'tools' },
      element('label', {}, say('Tìm trong bảng ', 'Find in the table '), search));
    heads.forEach((head, place) => {
      if (head.dataset.type !== 'coded') return;
      const labels = new Map();
      rows.forEach(row => labels.set(machine(row.cells[place]), row.cells[place].textContent));
      if (labels.size === 1 || labels.size > 12) return;
      const select = element('select', {}, new Option(say('tất cả', 'all')));
      Array.from(labels)
        .sort((a, b) => byWords(wordsOf(a[1]), wordsOf(b[1])))
        .forEach(([code, label]) => select.append(new Option(label, code)));
      select.addEventListener('change', () => {
        if (select.selectedIndex > 0) chosen.set(place, select.value); else chosen.delete(place);
        apply();
      });
      tools.append(element('label', {}, head.textContent + ' ', select));
    });
    tools.append(count);
    apply();
    table.closest('.table').prepend(tools);
    table.closest('.table').append(more);
    return limit;
  };

  document.querySelectorAll('.table table').forEach(table => {
    const rows = Array.from(table.tBodies[0].rows);
    const arranged = rows.length > LONG ? filtering(table, rows) : () => {};
    if (rows.length > 1) sorting(table, rows, arranged);
  });
})();
