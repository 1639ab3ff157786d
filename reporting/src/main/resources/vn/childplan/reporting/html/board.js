/* Draws a board from its rows: tiles, whom to urge first, the line of the year, groups, the course and the list. What is filtered by
   acts on all of them and stands in the address. No less-than sign and no ampersand in here: the page is XML too. */
(() => {
  'use strict';
  const root = document.querySelector('.board');
  if (!root) return;
  const { say, element, plain, number, letters } = page;
  const data = JSON.parse(root.querySelector('script').textContent);
  const { scale, says, today } = data;
  const size = data.table.rows;
  const columns = page.columnsOf(data.table);
  const column = key => columns[data.columns.findIndex(each => each.key === key)];
  const place = code => scale.values.findIndex(value => value.code === code);
  const [LATE, SOON, IN_TIME] = [scale.late, scale.soon, scale.inTime].map(place);
  const OPEN = scale.open.map(place);
  const DUE = scale.due.map(place);
  const KINDS = scale.values.length;
  const LAST = data.days.length - 1;
  const TO_CALL = 10;
  const AT_ONCE = 25;
  const FIRST_ROWS = 50;
  /* Rows of the list that go on paper: whoever needs them all takes the status list. */
  const ON_PAPER = 100;
  /* Rows for the labels of the deadlines, and how broad their chart is on a sheet of A4 across, in letters of these labels. */
  const [FEWEST_LABEL_ROWS, LABEL_ROWS] = [3, 5];
  const ON_PAPER_LETTERS = 40;
  /* Of more values than this nobody chooses from a list. */
  const MANY = 60;

  /* How a row stood on a day: its place on the scale, or -1 if it was not counted. */
  const courses = column(says.standings).cells.map(cell => Array.from(cell.text, mark =>
    mark === '.' ? -1 : mark.charCodeAt(0) - 97));
  const stood = (row, day) => courses[column(says.standings).at(row)][day];
  const cell = (key, row) => {
    const of = column(key);
    return of.cells[of.at(row)];
  };
  const dayOf = row => cell(says.day, row).machine;
  const daysLate = row => Number(cell(says.late, row).machine);
  const daysTo = day => Math.round((Date.parse(day) - Date.parse(today.time)) / 86400000);
  const inDays = count => number(count) + say(' ngày', count === 1 ? ' day' : ' days');
  const percent = (part, whole) => {
    if (whole === 0) return '–';
    const hundredths = String(Math.floor(part * 10000 / whole)).padStart(3, '0');
    return hundredths.slice(0, -2) + say(',', '.') + hundredths.slice(-2) + '%';
  };
  /* Paper has no link to the others. */
  const firstOf = (shown, all) => say('In ' + number(shown) + ' dòng đầu trong số ' + number(all) + '.',
    'The first ' + number(shown) + ' of ' + number(all) + '.');
  const slug = text => plain(text).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);

  /* What is filtered by, each with the name it has in the address and its values by code. */
  const facet = (key, heading, values) => {
    const byCode = new Map();
    const bySlug = new Map();
    values.forEach(value => {
      if (value.code === '' ? true : byCode.has(value.code)) return;
      let name = slug(value.text);
      for (let i = 2; bySlug.has(name); i++) name = slug(value.text) + '-' + i;
      byCode.set(value.code, { text: value.text, slug: name });
      bySlug.set(name, value.code);
    });
    return { key, heading, byCode, bySlug, name: slug(heading) };
  };
  const present = key => column(key).cells.map(each => ({ code: each.machine, text: each.text }));
  const counted = new Set();
  for (let row = 0; size > row; row++) {
    if (stood(row, LAST) >= 0) counted.add(stood(row, LAST));
  }
  const headingOf = key => data.columns.find(each => each.key === key).heading;
  const facets = data.groupings.map(grouping =>
    facet(grouping.key, grouping.heading, grouping.values.length > 0 ? grouping.values : present(grouping.key)));
  facets.push(facet(says.status, headingOf(says.status), scale.values));
  facets.push(facet(says.day, headingOf(says.day), present(says.day)));
  const WORDS = say('tim', 'find');

  /* What is chosen: a code by facet, and the words looked for. */
  let chosen = { find: '' };
  const fromAddress = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    const found = { find: asked.get(WORDS) || '' };
    facets.forEach(each => {
      const code = each.bySlug.get(asked.get(each.name));
      if (code !== undefined) found[each.key] = code;
    });
    return found;
  };
  const address = choice => {
    const asked = new URLSearchParams();
    facets.forEach(each => {
      const value = each.byCode.get(choice[each.key]);
      if (value) asked.set(each.name, value.slug);
    });
    if (choice.find) asked.set(WORDS, choice.find);
    return '#' + asked;
  };
  const isFiltered = () => address(chosen) !== '#';

  const link = (choice, className, ...children) =>
    element('a', { href: address(Object.assign({}, chosen, choice)), className: ('to-list ' + className).trim() }, ...children);
  const div = (className, ...children) => element('div', { className }, ...children);
  const heading = (text, id) => element('h2', { id, textContent: text, tabIndex: -1 });
  const section = (id, text) => {
    const body = div('body');
    return { made: element('section', { className: id }, heading(text, 'board-' + id), body), body };
  };
  const bar = (counts, total) => {
    const drawn = element('span', { className: 'bar' });
    drawn.setAttribute('aria-hidden', 'true');
    counts.forEach((count, i) => {
      if (count === 0) return;
      const part = element('span', { className: scale.values[i].fill, title: scale.values[i].text + ': ' + number(count) });
      part.style.flexGrow = count / total;
      drawn.append(part);
    });
    return drawn;
  };
  const inWords = counts => counts
    .map((count, i) => count > 0 ? scale.values[i].text + ' ' + number(count) : '')
    .filter(text => text).join(', ');
  const sum = counts => counts.reduce((all, count) => all + count, 0);
  const table = (caption, heads, rows, styles) => {
    const head = element('tr', {}, ...heads.map((text, i) =>
      element('th', { scope: 'col', className: i === 0 ? '' : styles[i] || 'number', textContent: text })));
    const made = element('table', {}, element('caption', { textContent: caption, className: 'unseen' }),
      element('thead', {}, head), element('tbody', {}, ...rows));
    return made;
  };
  const scrolling = (label, content) => {
    const made = div('scroll', content);
    made.tabIndex = 0;
    made.setAttribute('role', 'region');
    made.setAttribute('aria-label', label);
    return made;
  };

  /* The tables of the rest of the page: on a telephone each value stands under its heading. */
  document.querySelectorAll('.table table').forEach(standing => {
    const heads = Array.from(standing.tHead.rows[0].cells, each => each.textContent);
    Array.from(standing.tBodies[0].rows).forEach(row => Array.from(row.cells).forEach((each, i) => {
      if (each.localName === 'td') each.dataset.label = heads[i];
    }));
  });

  /* The frame, once. */
  const filters = div('filters');
  filters.setAttribute('role', 'search');
  filters.setAttribute('aria-label', say('Bộ lọc', 'Filters'));
  const chips = div('chips');
  const selects = [];
  facets.forEach(each => {
    const offered = Array.from(each.byCode).filter(([code]) => each.key !== says.status ? true : counted.has(place(code)));
    if (each.key === says.day ? true : offered.length > MANY) return;
    if (2 > offered.length) return;
    if (each.key === says.who) return;
    const select = element('select', {}, new Option(say('tất cả', 'all'), ''));
    offered.forEach(([code, value]) => select.append(new Option(value.text, code)));
    select.addEventListener('change', () => {
      const choice = Object.assign({}, chosen);
      if (select.value) choice[each.key] = select.value; else delete choice[each.key];
      choose(choice);
    });
    selects.push({ key: each.key, select });
    filters.append(element('label', {}, element('span', { textContent: each.heading }), select));
  });
  const search = element('input', { type: 'search', autocomplete: 'off', placeholder: say('cơ quan, nhiệm vụ', 'agency, task') });
  let typed = 0;
  search.addEventListener('input', () => {
    clearTimeout(typed);
    typed = setTimeout(() => choose(Object.assign({}, chosen, { find: search.value.trim() })), page.PAUSE);
  });
  const clear = element('button', { type: 'button', textContent: say('Bỏ lọc', 'Clear') });
  clear.addEventListener('click', () => {
    choose({ find: '' });
    search.focus();
  });
  const said = element('output', { className: 'shown' });
  /* Paper has no fields to see what is filtered by. */
  const asked = element('p', { className: 'asked on-paper' });
  filters.append(element('label', {}, element('span', { textContent: say('Tìm', 'Find') }), search), clear, asked, said);

  const tiles = element('ul', { className: 'tiles' });
  const calls = section('calls', say('Cần đôn đốc trước', 'To urge first'));
  const year = section('year', say('Hạn cuối trong năm', 'Deadlines of the year'));
  const course = section('course', say('Diễn biến nghĩa vụ có thời hạn', 'Course of obligations with a date'));
  const groups = data.groupings.map(grouping => ({ grouping, shown: AT_ONCE, ...section('by-' + grouping.key, grouping.caption) }));
  const list = section('list', say('Danh sách nghĩa vụ', 'List of obligations'));
  const right = div('column', year.made);
  if (LAST > 0) right.append(course.made);
  const whole = element('p', { className: 'note', hidden: true, textContent: say(
    'Các phần sau đây tính cho cả kế hoạch, không theo bộ lọc.', 'What follows is of the whole plan, whatever is filtered.') });
  const sides = [div('side', groups[0].made), div('side', ...groups.slice(1).map(each => each.made))];
  root.append(filters, chips, tiles, div('pair', calls.made, right), div('groups', ...sides),
    list.made, whole);

  /* The list. */
  const shown = data.columns.map((each, i) => ({ ...each, i })).filter(each => each.shown);
  const head = element('tr', {}, ...shown.map(each => {
    const made = element('th', { scope: 'col', className: each.style, textContent: each.heading });
    made.dataset.key = each.key;
    made.dataset.type = each.type;
    return made;
  }));
  const listed = element('table', { id: 'board-rows' },
    element('caption', { className: 'unseen', textContent: say('Danh sách nghĩa vụ', 'List of obligations') }),
    element('thead', {}, head), element('tbody', {}));
  const onPaper = element('p', { className: 'note on-paper' });
  list.body.append(element('div', { className: 'table' }, scrolling(say('Danh sách nghĩa vụ', 'List of obligations'), listed)), onPaper);
  let total = 0;
  const filter = page.live(listed, page.stored(listed, size, shown.map(each => columns[each.i])),
    { size: () => total, first: FIRST_ROWS, onPaper: ON_PAPER });

  /* What a choice leaves, without and with the status. */
  let base = [];
  let wanted = -1;
  const select = () => {
    const tests = [];
    facets.forEach(each => {
      const code = chosen[each.key];
      if (each.key === says.status ? true : code === undefined) return;
      const of = column(each.key);
      const fits = of.cells.map(one => one.machine === code);
      tests.push(row => fits[of.at(row)]);
    });
    const words = plain(chosen.find).split(/\s+/).filter(word => word).slice(0, 30);
    if (words.length > 0) {
      const searched = [says.who, says.what].concat(data.groupings.map(grouping => grouping.key));
      tests.push(page.holding({ columns: searched.map(column) }, words));
    }
    base = [];
    for (let row = 0; size > row; row++) {
      if (tests.every(test => test(row))) base.push(row);
    }
    wanted = chosen[says.status] === undefined ? -1 : place(chosen[says.status]);
  };
  const fits = kind => kind >= 0 ? wanted === -1 ? true : kind === wanted : false;
  const countsOn = (day, rows, evenOthers) => {
    const counts = new Array(KINDS).fill(0);
    rows.forEach(row => {
      const kind = stood(row, day);
      if (kind >= 0 ? evenOthers ? true : fits(kind) : false) counts[kind] += 1;
    });
    return counts;
  };

  const drawTiles = () => {
    const now = countsOn(LAST, base, false);
    const all = countsOn(LAST, base, true);
    const before = data.earlier >= 0 ? countsOn(data.earlier, base, false) : null;
    const made = data.tiles.map(tile => {
      const kind = place(tile.code);
      const notes = tile.note ? [tile.note] : [];
      if (kind === IN_TIME) {
        const due = sum(DUE.map(each => now[each]));
        if (due > 0) notes.push(say('tỷ lệ đúng hạn ', 'on-time rate ') + percent(now[kind], due));
      }
      if (kind === SOON) {
        const due = base.filter(row => stood(row, LAST) === SOON ? fits(SOON) : false).filter(row => dayOf(row) === today.time).length;
        if (due > 0) notes.push(number(due) + say(' đến hạn trong ngày ', ' on ') + today.text);
      }
      if (before) notes.push(say('ngày ', 'on ') + data.days[data.earlier].text + ': ' + number(before[kind]));
      if (now[kind] !== all[kind]) notes.push(say('khi bỏ lọc tình trạng: ', 'without the status filter: ') + number(all[kind]));
      const made = link({ [says.status]: tile.code }, 'tile ' + scale.values[kind].tone + (now[kind] === 0 ? ' none' : ''),
        element('span', { className: 'label', textContent: tile.label + ' ' }),
        element('strong', { textContent: number(now[kind]) }),
        ...notes.map(text => element('span', { className: 'more', textContent: ' ' + text })));
      made.dataset.key = tile.key;
      if (chosen[says.status] === tile.code) made.setAttribute('aria-current', 'true');
      return element('li', {}, made);
    });
    const open = base.filter(row => fits(stood(row, LAST)) ? OPEN.includes(stood(row, LAST)) : false)
      .filter(row => dayOf(row) ? daysTo(dayOf(row)) >= 0 : false);
    const next = open.map(dayOf).sort()[0];
    const label = element('span', { className: 'label', textContent: say('Hạn cuối tiếp theo ', 'Next deadline ') });
    if (next) {
      const left = daysTo(next);
      const tile = link({ [says.day]: next }, 'tile running', label,
        element('strong', { textContent: cell(says.day, open.find(row => dayOf(row) === next)).text }),
        element('span', { className: 'more', textContent: ' ' + (left === 0 ? say('là ngày tính đến', 'the day of this page')
          : say('còn ', '') + inDays(left) + say('', ' left')) }),
        element('span', { className: 'more', textContent: ' ' + number(open.filter(row => dayOf(row) === next).length)
          + say(' nghĩa vụ chưa xong', ' still to be done') }));
      tile.dataset.key = 'nextDeadline';
      made.push(element('li', {}, tile));
    } else {
      const tile = div('tile', label, element('strong', { textContent: '–' }),
        element('span', { className: 'more', textContent: ' ' + say('không còn hạn nào', 'none is left') }));
      tile.dataset.key = 'nextDeadline';
      made.push(element('li', {}, tile));
    }
    tiles.replaceChildren(...made);
  };

  /* For one that has ended those answer who took over from it; a board need not have them. */
  const hasSuccessors = data.columns.some(each => each.key === 'succeededBy');
  const whoAnswers = each => {
    const successors = hasSuccessors ? cell('succeededBy', each.row).text : '';
    return successors ? successors + say(' (tiếp nhận từ ', ' (took over from ') + each.who.text + ')' : each.who.text;
  };

  const drawCalls = () => {
    const of = kind => base.filter(row => stood(row, LAST) === kind ? fits(kind) : false);
    /* The first of these that there are: what is late, what falls due soon, what falls due at all. */
    const dueLater = () => OPEN.map(of).flat().filter(row => dayOf(row) ? daysTo(dayOf(row)) >= 0 : false);
    const [rows, kind, caption] = [
      [of(LATE), LATE, say('Quá hạn lâu nhất', 'Overdue longest')],
      [of(SOON), SOON, say('Chưa có cơ quan quá hạn. Sắp đến hạn nhất:', 'No agency is overdue. Due soonest:')],
      [dueLater(), -1, say('Chưa có cơ quan quá hạn hoặc sắp đến hạn. Hạn cuối gần nhất:', 'No agency is overdue or due soon. The next ones:')]
    ].find(each => each[0].length > 0) || [[], -1, ''];
    const isLate = kind === LATE;
    if (rows.length === 0) {
      calls.body.replaceChildren(element('p', { textContent:
        say('Không có cơ quan nào quá hạn hoặc còn hạn phía trước.', 'No agency is overdue or has a deadline ahead.') }));
      return;
    }
    const standing = kind === -1 ? {} : { [says.status]: scale.values[kind].code };
    const urgency = row => isLate ? daysLate(row) : -daysTo(dayOf(row));
    const agencies = new Map();
    rows.forEach(row => {
      const who = cell(says.who, row);
      const known = agencies.get(who.machine || who.text);
      if (!known) agencies.set(who.machine || who.text, { who, row, count: 1 });
      else {
        known.count += 1;
        if (urgency(row) > urgency(known.row)) known.row = row;
      }
    });
    const order = Array.from(agencies.values()).sort((a, b) => urgency(b.row) - urgency(a.row) || b.count - a.count
      || letters.compare(a.who.text, b.who.text));
    const lines = order.slice(0, TO_CALL).map(each => element('tr', {},
      element('th', { scope: 'row' }, each.who.machine
        ? link({ [says.who]: each.who.machine, ...standing }, '', whoAnswers(each))
        : each.who.text),
      element('td', { className: 'matter' }, cell(says.what, each.row).text,
        each.count > 1 ? element('small', { textContent: say(' và ', ' and ') + number(each.count - 1) + say(' việc khác', ' more') }) : ''),
      element('td', { className: 'number', textContent: number(Math.abs(urgency(each.row))) })));
    const made = table(caption, [say('Cơ quan', 'Agency'), say('Việc', 'Matter'),
      isLate ? say('Số ngày quá hạn', 'Days late') : say('Còn lại (ngày)', 'Days left')], lines, ['', 'words', 'number']);
    made.caption.className = isLate ? 'unseen' : '';
    calls.body.replaceChildren(made);
    if (order.length > TO_CALL) {
      calls.body.append(element('p', { className: 'all' }, link(standing, '',
        say('Tất cả ' + number(order.length) + ' cơ quan', 'All ' + number(order.length) + ' agencies'))));
      calls.body.append(element('p', { className: 'note on-paper', textContent: firstOf(TO_CALL, order.length) }));
    }
  };

  const legend = counts => element('ul', { className: 'legend' }, ...scale.values
    .map((value, i) => counts[i] > 0 ? element('li', {}, element('span', { className: 'key ' + value.fill }), value.text) : '')
    .filter(item => item));
  const byDay = rows => {
    const days = new Map();
    rows.forEach(row => {
      const day = dayOf(row);
      if (!day) return;
      if (!days.has(day)) days.set(day, { day, text: cell(says.day, row).text, counts: new Array(KINDS).fill(0) });
      days.get(day).counts[stood(row, LAST)] += 1;
    });
    return Array.from(days.values()).sort((a, b) => a.day > b.day ? 1 : -1);
  };
  const standing = Array.from({ length: size }, (none, row) => row).filter(row => stood(row, LAST) >= 0);
  total = standing.length;
  const allDays = byDay(standing).map(each => each.day).concat(today.time).sort();
  const first = Date.UTC(Number(allDays[0].slice(0, 4)), 0, 1);
  /* To the end of the year, and beyond it to the end of the last month. */
  const last = allDays[allDays.length - 1];
  const end = Math.max(Date.UTC(Number(allDays[0].slice(0, 4)) + 1, 0, 1), Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 1));
  const along = day => 100 * (day - first) / (end - first) + '%';
  const at = (node, day) => {
    node.style.left = along(day);
    return node;
  };
  const short = text => text.replace(/\/\d{4}$/, '');

  const drawYear = () => {
    const rows = base.filter(row => fits(stood(row, LAST)));
    const days = byDay(rows);
    const highest = Math.max(1, ...days.map(each => sum(each.counts)));
    const plot = div('plot');
    const months = Math.round((end - first) / 2629800000);
    const every = Math.ceil(months / 14);
    for (let i = 0; months > i; i += every) {
      const month = new Date(Date.UTC(new Date(first).getUTCFullYear(), i, 1));
      const [number, year] = [month.getUTCMonth() + 1, month.getUTCFullYear()];
      /* The name of a January needs the room of the next month. */
      const crowded = every === 1 ? number === 2 ? ' crowded' : number % 2 === 0 ? ' minor' : '' : '';
      plot.append(at(element('span', { className: 'month' + crowded, textContent: number === 1 ? '1/' + year : String(number) }), month.getTime()));
    }
    const now = Date.parse(today.time);
    plot.append(at(div('now'), now),
      at(element('span', { className: 'name today', textContent: say('tính đến ', 'as of ') + short(today.text) }), now));
    days.forEach(each => {
      const stack = div('stack');
      stack.style.height = 'calc((100% - var(--above)) * ' + sum(each.counts) / highest + ')';
      each.counts.forEach((count, i) => {
        if (count === 0) return;
        const part = element('span', { className: scale.values[i].fill });
        part.style.flexGrow = count;
        stack.append(part);
      });
      stack.title = each.text + ': ' + inWords(each.counts);
      stack.addEventListener('click', () => toList(Object.assign({}, chosen, { [says.day]: each.day })));
      const label = element('span', { className: 'name', textContent: short(each.text) + ': ' + number(sum(each.counts)) });
      plot.append(at(stack, Date.parse(each.day)), at(label, Date.parse(each.day)));
    });
    plot.setAttribute('role', 'img');
    plot.setAttribute('aria-label', say('Hạn cuối và số nghĩa vụ: ', 'Deadlines and obligations: ')
      + days.slice(0, 12).map(each => each.text + ': ' + number(sum(each.counts))).join('; '));
    const lines = days.map(each => element('tr', {},
      element('th', { scope: 'row' }, link({ [says.day]: each.day }, '', each.text), bar(each.counts, sum(each.counts))),
      element('td', { className: 'number', textContent: number(each.counts[LATE]) }),
      element('td', { className: 'number', textContent: number(sum(each.counts)) })));
    const open = year.body.querySelector('details');
    const numbers = element('details', { open: open ? open.open : false },
      element('summary', { textContent: say('Từng hạn cuối', 'Each deadline') + ' (' + number(days.length) + ')' }),
      table(say('Từng hạn cuối', 'Each deadline'), [say('Hạn cuối', 'Last day'), scale.values[LATE].text, say('tất cả', 'all')], lines, []));
    year.body.replaceChildren(days.length > 0 ? plot : element('p', { textContent: say('Không có thời hạn nào.', 'There is no deadline.') }),
      legend(countsOn(LAST, rows, false)), days.length > 0 ? numbers : '');
    arrange();
  };
  /* Each label in the lowest row that is free; one for which there is no room stands in the table alone. No event tells of the
     breadth of the paper in time: what has room on a sheet across has it on every broader screen. */
  const arrange = () => {
    const plot = year.body.querySelector('.plot');
    if (!plot) return;
    const labels = Array.from(plot.querySelectorAll('.name'));
    const letter = parseFloat(getComputedStyle(labels[0]).fontSize);
    const room = Math.min(plot.clientWidth, ON_PAPER_LETTERS * letter);
    const taken = Array.from({ length: LABEL_ROWS }, () => []);
    labels.forEach(label => {
      label.hidden = false;
      const half = label.offsetWidth / 2;
      const exact = parseFloat(label.style.left) * room / 100;
      const middle = Math.min(room - half, Math.max(half, exact));
      const row = taken.findIndex(ends => ends.every(([from, to]) => from > middle + half + 4 ? true : middle - half - 4 > to));
      label.hidden = row === -1;
      if (row === -1) return;
      taken[row].push([middle - half, middle + half]);
      label.style.marginLeft = (middle - half - exact) / letter + 'em';
      label.dataset.row = row;
    });
    const rows = Math.max(FEWEST_LABEL_ROWS, taken.filter(ends => ends.length > 0).length);
    plot.style.setProperty('--above', rows + .2 + 'rem');
    labels.forEach(label => { label.style.top = (rows - 1 - Number(label.dataset.row)) + 'rem'; });
  };
  window.addEventListener('resize', arrange);

  const drawCourse = () => {
    if (LAST === 0) return;
    const dated = base.filter(row => dayOf(row));
    const counts = data.days.map((each, day) => countsOn(day, dated, false));
    const highest = Math.max(1, ...counts.map(sum));
    const every = data.days.length > 8 ? 2 : 1;
    const plot = div('bars', ...counts.map((each, day) => {
      const stack = div('stack');
      stack.style.height = 100 * sum(each) / highest + '%';
      each.forEach((count, i) => {
        if (count === 0) return;
        const part = element('span', { className: scale.values[i].fill });
        part.style.flexGrow = count;
        stack.append(part);
      });
      stack.title = data.days[day].text + ': ' + inWords(each);
      return div('day' + ((LAST - day) % every === 0 ? '' : ' minor'), div('room', stack), element('span', { textContent: short(data.days[day].text) }));
    }));
    plot.setAttribute('role', 'img');
    plot.setAttribute('aria-label', scale.values[LATE].text + ': '
      + counts.map((each, day) => data.days[day].text + ' ' + number(each[LATE])).join('; '));
    const used = scale.values.map((value, i) => i).filter(i => counts.some(each => each[i] > 0));
    const lines = counts.map((each, day) => element('tr', {}, element('th', { scope: 'row', textContent: data.days[day].text }),
      ...used.map(i => element('td', { className: 'number', textContent: number(each[i]) }))));
    const open = course.body.querySelector('details');
    const numbers = table(say('Số liệu', 'Numbers'), [say('Ngày', 'Day')].concat(used.map(i => scale.values[i].text)), lines, []);
    course.body.replaceChildren(plot, element('details', { open: open ? open.open : false },
      element('summary', { textContent: say('Số liệu của biểu đồ', 'The numbers of this chart') }), scrolling(say('Số liệu của biểu đồ', 'The numbers of this chart'), numbers)));
  };

  const drawGroups = () => groups.forEach(each => {
    const { grouping } = each;
    const of = column(grouping.key);
    const counts = of.cells.map(() => null);
    const dated = of.cells.map(() => false);
    base.forEach(row => {
      const kind = stood(row, LAST);
      if (!fits(kind)) return;
      const i = of.at(row);
      counts[i] = counts[i] || new Array(KINDS).fill(0);
      counts[i][kind] += 1;
      if (dayOf(row)) dated[i] = true;
    });
    const found = [];
    of.cells.forEach((one, i) => {
      if (counts[i] ? one.machine : false) found.push({ code: one.machine, text: one.text, counts: counts[i], dated: dated[i] });
    });
    const rank = new Map(grouping.values.map((value, i) => [value.code, i]));
    found.sort(rank.size > 0
      ? (a, b) => rank.get(a.code) - rank.get(b.code)
      : (a, b) => b.counts[LATE] - a.counts[LATE] || b.counts[SOON] - a.counts[SOON] || letters.compare(a.text, b.text));
    const lines = found.slice(0, each.shown).map(group => {
      const all = sum(group.counts);
      /* Where nothing has a date nothing can be late: no 0. */
      const ofDated = kind => group.dated ? number(group.counts[kind]) : '–';
      return element('tr', {},
        element('th', { scope: 'row' }, link({ [grouping.key]: group.code }, '', group.text), bar(group.counts, all)),
        element('td', { className: 'number' + (group.counts[LATE] > 0 ? ' burns' : ''), textContent: ofDated(LATE) }),
        element('td', { className: 'number', textContent: ofDated(SOON) }),
        element('td', { className: 'number', textContent: number(all) }),
        element('td', { className: 'number', textContent: percent(group.counts[IN_TIME], sum(DUE.map(i => group.counts[i]))) }));
    });
    const parts = [found.length > 0
      ? scrolling(grouping.caption, table(grouping.caption, [grouping.heading, scale.values[LATE].text, scale.values[SOON].text,
        say('tất cả', 'all'), say('tỷ lệ đúng hạn', 'on-time rate')], lines, []))
      : element('p', { textContent: say('Không có.', 'None.') })];
    const left = found.length - lines.length;
    if (left > 0) {
      const more = element('button', { type: 'button', className: 'more', textContent: say('Hiện thêm ', 'Show ') + number(Math.min(left, 100)) + say('', ' more') });
      more.addEventListener('click', () => {
        each.shown += 100;
        drawGroups();
        each.made.querySelectorAll('tbody a')[lines.length].focus();
      });
      parts.push(more);
      parts.push(element('p', { className: 'note on-paper', textContent: firstOf(lines.length, found.length) }));
    }
    if (grouping.note) parts.push(element('p', { className: 'note', textContent: grouping.note }));
    each.body.replaceChildren(...parts);
  });

  const drawList = () => {
    const rows = new Uint8Array(size);
    let count = 0;
    base.forEach(row => {
      if (!fits(stood(row, LAST))) return;
      rows[row] = 1;
      count += 1;
    });
    filter(row => rows[row] === 1);
    said.textContent = number(count) + ' / ' + number(total) + say(' nghĩa vụ', ' obligations');
    onPaper.hidden = ON_PAPER >= count;
    onPaper.textContent = say('In ' + ON_PAPER + ' dòng đầu; toàn bộ ' + number(count) + ' dòng có trong danh mục theo dõi.',
      'The first ' + ON_PAPER + ' rows; the status list has all ' + number(count) + '.');
  };

  const drawFilters = () => {
    selects.forEach(each => {
      each.select.value = chosen[each.key] || '';
    });
    if (document.activeElement !== search) search.value = chosen.find;
    clear.hidden = !isFiltered();
    filters.classList.toggle('in-use', isFiltered());
    asked.hidden = !isFiltered();
    asked.textContent = say('Lọc theo ', 'Filtered by ') + facets.filter(each => chosen[each.key] !== undefined)
      .map(each => each.heading + ': ' + each.byCode.get(chosen[each.key]).text)
      .concat(chosen.find ? say('từ ngữ: ', 'words: ') + '“' + chosen.find + '”' : []).join('; ') + '.';
    whole.hidden = !isFiltered();
    const offered = selects.map(each => each.key);
    chips.replaceChildren(...facets.filter(each => chosen[each.key] === undefined ? false : !offered.includes(each.key)).map(each => {
      const chip = element('button', { type: 'button', textContent: each.heading + ': ' + each.byCode.get(chosen[each.key]).text + ' ×' });
      chip.setAttribute('aria-label', say('Bỏ lọc ', 'Remove filter ') + each.heading + ': ' + each.byCode.get(chosen[each.key]).text);
      chip.addEventListener('click', () => {
        const choice = Object.assign({}, chosen);
        delete choice[each.key];
        choose(choice);
        search.focus();
      });
      return chip;
    }));
  };

  const draw = () => {
    select();
    drawFilters();
    drawTiles();
    drawCalls();
    drawYear();
    drawCourse();
    drawGroups();
    drawList();
  };
  const goToList = () => {
    list.made.scrollIntoView();
    list.made.querySelector('h2').focus({ preventScroll: true });
  };
  const choose = choice => {
    chosen = choice;
    history.replaceState(null, '', address(chosen));
    draw();
  };
  let follows = false;
  const toList = choice => {
    follows = true;
    if (address(choice) === location.hash) goToList(); else location.hash = address(choice);
  };
  root.addEventListener('click', event => {
    const to = event.target.closest('a.to-list');
    if (!to) return;
    follows = true;
    if (to.hash === location.hash) goToList();
  });
  window.addEventListener('hashchange', () => {
    chosen = fromAddress();
    draw();
    if (follows) goToList();
    follows = false;
  });
  chosen = fromAddress();
  draw();
})();
