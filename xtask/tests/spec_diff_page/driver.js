// Opens each URL and acts as a user; the test replaces `ADDRESSES`. The result is the text of the element `result`.
(async () => {
  const visible = () => [...document.querySelectorAll(".fact:not([hidden])")].map((fact) => fact.id);
  const state = () => ({ shown: visible(), count: document.getElementById("shown").textContent, address: location.hash });
  const go = (address) => new Promise((done) => {
    window.addEventListener("hashchange", done, { once: true });
    location.hash = address;
  });

  const followed = [];
  for (const address of ADDRESSES) {
    await go(address);
    followed.push(state());
  }

  await go("#wire=break");
  document.querySelector("input[name=rust][value=major]").click();
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true }));
  const focused = document.activeElement.id;
  document.activeElement.value = "Again";
  document.activeElement.dispatchEvent(new Event("input", { bubbles: true }));
  const typed = state();
  document.getElementById("clear").click();
  const cleared = state();

  const result = document.createElement("pre");
  result.id = "result";
  result.textContent = JSON.stringify({ followed, focused, typed, cleared });
  document.body.append(result);
})();
