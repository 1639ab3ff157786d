/* Sorts and filters the tables of a report. Without it they stand in the order of the report.
   No less-than sign and no ampersand in here: the page is XML too. */
const page = (() => {
  'use strict';
  const vietnamese = document.documentElement.lang === 'vi';
  const say = (vi, en) => vietnamese ? vi : en;
  const letters = new Intl.Collator('vi', { numeric: true });
  const LONG = 15;
  /* So many rows are made at a time; the next ones when one scrolls to their place, up to MANY, and then on request. Paper
     gets them all; of more than ON_PAPER, over which a browser does not come to an end, MANY and a note where the rest is. */
  const AT_ONCE = 300;
  const MANY = 1500;
  const ON_PAPER = 6000;
  /* So many milliseconds without a key and the word is looked for. */
  const PAUSE = 200;

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
    count: { key: cell => Number(cell.machine), compare: byNumber },
    share: { key: cell => Number(cell.machine), compare: byNumber },
    day: { key: cell => cell.machine, compare: byCode },
    moment: { key: cell => cell.machine, compare: byCode },
    words: { key: cell => wordsOf(cell.text), compare: byWords },
    coded: { key: cell => wordsOf(cell.text), compare: byWords },
    several: { key: cell => wordsOf(cell.text), compare: byWords }
  };

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  /* A table as columns of cells: its rows stand in the page, every one with cells of its own. */
  const standing = table => {
    const rows = Array.from(table.tBodies[0].rows);
    return {
      size: rows.length,
      columns: Array.from(table.tHead.rows[0].cells, (head, place) => ({
        cells: rows.map(row => ({ text: row.cells[place].textContent, machine: machine(row.cells[place]) })),
        at: i => i
      })),
      row: i => rows[i]
    };
  };

  const partOf = part => {
    if (part.time !== undefined) return element('time', { dateTime: part.time }, part.text);
    if (part.code === undefined) return element('data', { value: part.value }, part.text);
    return element('data', { value: part.code, className: part.tone ? 'badge ' + part.tone : '' }, part.text);
  };

  /* The cells of a column, from their data: a text, or how much of the text before it begins with and the rest of it; a value
     in both of its forms; or several of those. */
  const cellsOf = data => {
    let before = '';
    return data.map(cell => {
      if (typeof cell === 'string' || typeof cell[0] === 'number') {
        before = typeof cell === 'string' ? cell : before.slice(0, cell[0]) + cell[1];
        return { text: before, machine: before, parts: null };
      }
      const parts = Array.isArray(cell) ? cell : [cell];
      const first = parts[0];
      return {
        text: parts.map(part => part.text).join('; '),
        machine: first.time !== undefined ? first.time : first.code !== undefined ? first.code : first.value,
        parts
      };
    });
  };

  /* The columns of a table from its data: the different cells, and which of them a row has. */
  const columnsOf = data => data.columns.map(column => {
    const cells = cellsOf(column.cells);
    if (!column.runs) return { cells, at: i => i };
    const index = new Uint32Array(data.rows);
    let row = 0;
    for (let i = 0; column.runs.length > i; i += 2) {
      index.fill(column.runs[i], row, row + column.runs[i + 1]);
      row += column.runs[i + 1];
    }
    return { cells, at: i => index[i] };
  });

  /* A table as columns of cells: its rows are data and are made when they are to be seen. */
  const stored = (table, size, columns) => {
    const heads = Array.from(table.tHead.rows[0].cells);
    /* What a row is about: not its number. */
    const about = heads[0].dataset.key === 'rowNumber' ? 1 : 0;
    const made = (cell, place) => {
      const node = element(place === about ? 'th' : 'td', { className: heads[place].className });
      if (place === about) node.scope = 'row'; else node.dataset.label = heads[place].textContent;
      if (cell.parts === null) node.append(cell.text);
      else cell.parts.forEach((part, i) => node.append(i === 0 ? '' : '; ', partOf(part)));
      return node;
    };
    return {
      size,
      columns,
      row: i => element('tr', {}, ...columns.map((column, place) => made(column.cells[column.at(i)], place)))
    };
  };

  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  const number = count => count.toLocaleString(vietnamese ? 'vi' : 'en');
  const rowsInWords = count => number(count) + say(' dòng', ' rows');

  /* The rows of a column, in the order of its values; what is blank stays at the end both ways. */
  const sorted = (source, place, kind, direction) => {
    const column = source.columns[place];
    const all = Array.from({ length: source.size }, (none, i) => i);
    if (direction === 'none') return all;
    /* Many rows share few values: each value is compared once. */
    const keys = new Map();
    column.cells.forEach(cell => {
      if (!keys.has(cell.text)) keys.set(cell.text, kind.key(cell));
    });
    const ranks = new Map();
    let rank = 0;
    let before = null;
    Array.from(keys).sort((a, b) => kind.compare(a[1], b[1])).forEach(([text, key]) => {
      rank += before !== null ? kind.compare(before, key) === 0 ? 0 : 1 : 0;
      ranks.set(text, rank);
      before = key;
    });
    const places = column.cells.map(cell => cell.text === '' ? -1 : ranks.get(cell.text));
    const sign = direction === 'ascending' ? 1 : -1;
    return all.sort((a, b) => {
      const one = places[column.at(a)];
      const other = places[column.at(b)];
      if (one === -1 || other === -1) return (one === -1 ? 1 : 0) - (other === -1 ? 1 : 0);
      return sign * (one - other);
    });
  };

  /* Which rows hold every word in some cell: each value is searched once. */
  const holding = (source, wanted) => {
    const all = Math.pow(2, wanted.length) - 1;
    const found = source.columns.map(column => Uint32Array.from(column.cells, cell => {
      cell.plain = cell.plain === undefined ? plain(cell.text) : cell.plain;
      return wanted.reduce((sum, word, i) => sum + (cell.plain.includes(word) ? Math.pow(2, i) : 0), 0);
    }));
    return i => source.columns.reduce((sum, column, place) => sum | found[place][column.at(i)], 0) === all;
  };

  /* Makes a table sort, filter and grow. How many rows fit, and which, may be decided outside: then it has no search of its
     own, and paper gets a part of it. */
  const live = (table, source, outside) => {
    const heads = Array.from(table.tHead.rows[0].cells);
    const body = table.tBodies[0];
    const frame = table.closest('.table');
    const chosen = new Map();
    const count = element('output', { className: 'shown' });
    const more = element('button', { type: 'button' });
    let order = sorted(source, 0, null, 'none');
    let fits = () => true;
    let fitting = order;
    let made = 0;

    const grow = to => {
      const rows = fitting.slice(made, to).map((i, place) => {
        const row = source.row(i);
        row.setAttribute('aria-rowindex', made + place + 2);
        return row;
      });
      body.append(...rows);
      made += rows.length;
      const left = Math.min(MANY, fitting.length - made);
      more.hidden = left === 0;
      more.textContent = say('Hiện thêm ', 'Show ') + rowsInWords(left).replace(/ rows$/, ' more rows');
      count.textContent = number(fitting.length) + ' / ' + rowsInWords(outside ? outside.size() : source.size);
    };
    const show = () => {
      fitting = order.filter(fits);
      made = 0;
      body.replaceChildren();
      grow(outside ? outside.first : AT_ONCE);
    };
    more.addEventListener('click', () => grow(made + MANY));
    new IntersectionObserver(([seen], observer) => {
      if (!seen.isIntersecting || more.hidden || made >= MANY) return;
      grow(made + AT_ONCE);
      observer.unobserve(more);
      observer.observe(more);
    }, { rootMargin: '50%' }).observe(more);
    let before = 0;
    const rest = element('p', { className: 'note' });
    window.addEventListener('beforeprint', () => {
      before = made;
      grow(outside ? Math.max(made, outside.onPaper) : fitting.length > ON_PAPER ? Math.max(made, MANY) : fitting.length);
      if (outside ? false : fitting.length > made) {
        rest.textContent = say('Bản in có ', 'This print has ') + number(made) + say(' dòng đầu trong ', ' of ')
          + rowsInWords(fitting.length) + say('; để có đủ, hãy lọc bảng trước khi in, hoặc xuất tệp xlsx hay csv.',
            '; for the others filter the table before printing it, or take xlsx or csv.');
        table.before(rest);
      }
    });
    window.addEventListener('afterprint', () => {
      rest.remove();
      Array.from(body.rows).slice(before).forEach(row => row.remove());
      made = Math.min(made, before);
      grow(made);
    });

    const next = { ascending: 'descending', descending: 'none' };
    heads.forEach((head, place) => {
      const button = element('button', { type: 'button' }, ...head.childNodes);
      button.addEventListener('click', () => {
        const direction = next[head.getAttribute('aria-sort')] || 'ascending';
        heads.forEach(other => other.removeAttribute('aria-sort'));
        if (direction !== 'none') head.setAttribute('aria-sort', direction);
        order = sorted(source, place, kinds[head.dataset.type], direction);
        show();
      });
      head.append(button);
    });
    const filter = which => {
      fits = which;
      show();
    };
    if (outside) {
      frame.prepend(element('div', { className: 'tools' }, count));
      frame.append(more);
      return filter;
    }
    if (source.size > LONG) {
      /* Of more words than there are bits in a number the first are looked for. */
      let wanted = [];
      const apply = () => {
        const holds = holding(source, wanted);
        fits = i => holds(i) ? Array.from(chosen).every(([place, code]) => {
          const column = source.columns[place];
          return column.cells[column.at(i)].machine === code;
        }) : false;
        show();
      };
      const search = element('input', { type: 'search', autocomplete: 'off' });
      let typed = 0;
      search.addEventListener('input', () => {
        clearTimeout(typed);
        typed = setTimeout(() => {
          wanted = plain(search.value).split(/\s+/).filter(word => word).slice(0, 30);
          apply();
        }, PAUSE);
      });
      const tools = element('div', { className: 'tools' },
        element('label', {}, say('Tìm trong bảng ', 'Find in the table '), search));
      heads.forEach((head, place) => {
        if (head.dataset.type !== 'coded') return;
        const labels = new Map();
        source.columns[place].cells.forEach(cell => labels.set(cell.machine, cell.text));
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
      frame.prepend(tools);
      frame.append(more);
    }
    show();
    return filter;
  };

  document.querySelectorAll('.table table').forEach(table => {
    const data = table.closest('.table').querySelector('script');
    const stores = data ? JSON.parse(data.textContent) : null;
    const source = stores ? stored(table, stores.rows, columnsOf(stores)) : standing(table);
    if (source.size > 1) live(table, source, null);
  });
  return { say, element, plain, number, letters, columnsOf, stored, live, holding, PAUSE };
})();
