# form12b25 as an image: docker build -t form12b25 . && docker run -v "$PWD:/work" form12b25 validate documents/
FROM python:3.12-slim AS build
WORKDIR /source
COPY . .
RUN python -m pip wheel --quiet --no-deps --wheel-dir /wheel .

FROM python:3.12-slim
COPY --from=build /wheel /wheel
COPY constraints.txt /wheel/constraints.txt
RUN python -m pip install --quiet --no-cache-dir --constraint /wheel/constraints.txt \
      "$(echo /wheel/form12b25-*.whl)[fast,zstd]" \
    && rm -r /wheel \
    && useradd --create-home --uid 10001 reader
USER reader
WORKDIR /work
ENTRYPOINT ["form12b25"]
CMD ["--help"]
