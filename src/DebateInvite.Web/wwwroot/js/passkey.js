// Passkeys (https://www.w3.org/TR/webauthn-3/). What needs one is hidden until this script finds that the browser has them; whatever
// the browser answers goes with the form around the button, so the site answers in pages.
const isThere = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.PublicKeyCredential.parseCreationOptionsFromJSON);

const ways = {
  get: (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  create: (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
};

// What is wrong, in the page's language: https://www.w3.org/TR/webauthn-3/#sctn-create-request-exceptions.
const sentences = { NotAllowedError: "cancelled", AbortError: "cancelled", SecurityError: "elsewhere", InvalidStateError: "known" };

async function ask(box, form) {
  const answer = await fetch(box.dataset.options, { method: "POST", body: new URLSearchParams({ __RequestVerificationToken: form.elements.__RequestVerificationToken.value }) });
  if (!answer.ok || answer.redirected) {
    throw new Error(answer.statusText);
  }
  const credential = await ways[box.dataset.passkey](await answer.json());
  form.elements.Credential.value = JSON.stringify(credential);
  form.submit();
}

for (const box of isThere ? document.querySelectorAll("[data-passkey]") : []) {
  const form = box.closest("form");
  const [button, complaint] = [box.querySelector("button"), box.querySelector("[role=alert]")];
  box.hidden = false;
  button.addEventListener("click", async () => {
    if (box.dataset.passkey === "create" && !form.reportValidity()) {
      return;
    }
    complaint.hidden = button.disabled = true;
    try {
      await ask(box, form);
    } catch (error) {
      complaint.textContent = box.dataset[sentences[error.name]] ?? box.dataset.failed;
      complaint.hidden = button.disabled = false;
    }
  });
}

for (const without of isThere ? document.querySelectorAll("[data-without-passkeys]") : []) {
  without.hidden = true;
}
