document.createElementNS('http://www.w3.org/2000/svg', 'svg');
fetch('https://example.kz/visits');
